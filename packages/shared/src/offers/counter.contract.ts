import { z } from 'zod';
import { SeenVersion } from '../bookings/bookings.contract.ts';
import { OfferId } from '../kernel/id.ts';
import { Money } from '../kernel/money.ts';
import { InstantText, LocalDate } from '../kernel/time.ts';
import { WithdrawReason } from './decline-reasons.ts';

export const OtherTimesQuery = z.strictObject({ date: LocalDate.optional() });
export const OtherTimes = z
  .object({
    items: z.array(z.object({ startsAt: InstantText })),
    nextCursor: z.null(),
    date: LocalDate,
    timeZone: z.string(),
  })
  .meta({ id: 'OtherTimes', description: 'Starts of one day at which this therapist could come' });
export type OtherTimes = z.infer<typeof OtherTimes>;

export const CounterOfferRequest = z
  .strictObject({
    starts: z.array(InstantText).min(1).max(3),
    acknowledged: z.array(z.uuid()).max(60).meta({ description: 'Ids of the flags read, one by one' }),
    version: SeenVersion,
  })
  .meta({ id: 'CounterOfferRequest' });
export type CounterOfferRequest = z.infer<typeof CounterOfferRequest>;

/** Other times that a therapist proposed, each with what the visit would cost then. */
export const Proposal = z
  .object({
    offerId: OfferId,
    therapist: z.string(),
    expiresAt: InstantText,
    times: z.array(z.object({ startsAt: InstantText, endsAt: InstantText, total: Money })),
  })
  .meta({ id: 'Proposal' });
export const Proposals = z
  .object({ items: z.array(Proposal), nextCursor: z.null(), before: Money })
  .meta({ id: 'Proposals', description: '`before` is the price that is agreed now' });
export type Proposals = z.infer<typeof Proposals>;

export const TakeProposalRequest = z
  .strictObject({
    offerId: OfferId,
    startsAt: InstantText,
    total: Money.meta({ description: 'The price as it was shown: another one is refused' }),
    version: SeenVersion,
  })
  .meta({ id: 'TakeProposalRequest' });
export type TakeProposalRequest = z.infer<typeof TakeProposalRequest>;
export const DeclineProposalRequest = z
  .strictObject({ offerId: OfferId, version: SeenVersion })
  .meta({ id: 'DeclineProposalRequest' });
export type DeclineProposalRequest = z.infer<typeof DeclineProposalRequest>;

export const WithdrawRequest = z
  .strictObject({ reason: WithdrawReason, version: SeenVersion })
  .meta({ id: 'WithdrawRequest' });
export type WithdrawRequest = z.infer<typeof WithdrawRequest>;
