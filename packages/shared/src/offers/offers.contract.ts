import { z } from 'zod';
import { SeenVersion } from '../bookings/bookings.contract.ts';
import { BookingId, OfferId } from '../kernel/id.ts';
import { Money } from '../kernel/money.ts';
import { InstantText } from '../kernel/time.ts';
import { PlaceKind } from '../places/places.contract.ts';
import { PlanPreview } from '../triage/plan/edit-plan.ts';
import { DeclineReason } from './decline-reasons.ts';
import { offerStates } from './offer-machine.ts';
import { OfferQuestion } from './questions.contract.ts';

const TierName = z
  .enum(['EMERGENCY', 'URGENT_REFERRAL', 'CLEARANCE_REQUIRED', 'MODIFY', 'NOTE', 'NONE'])
  .meta({ id: 'Tier' });

/** One flag as a therapist may see it before accepting: what it is about in outline, and what to do. */
export const OfferReason = z
  .object({
    flagId: z.uuid(),
    tier: TierName,
    text: z.string(),
    atTable: z.string(),
    mustAcknowledge: z.boolean(),
  })
  .meta({ id: 'OfferReason' });

const OfferStateName = z.enum(offerStates).meta({ id: 'OfferState' });

const outline = {
  id: OfferId,
  bookingId: BookingId,
  state: OfferStateName,
  expiresAt: InstantText,
  service: z.string(),
  minutes: z.int(),
  startsAt: InstantText,
  endsAt: InstantText,
  timeZone: z.string(),
  suburb: z.string(),
  placeKind: PlaceKind,
  pay: Money,
  driveInMinutes: z.int().nullable(),
  driveOutMinutes: z.int().nullable(),
  tier: TierName,
  exclusive: z
    .boolean()
    .meta({ description: 'Asked alone; else with others, and the first to accept has it' }),
};

export const OfferSummary = z.object(outline).meta({ id: 'OfferSummary' });
export type OfferSummary = z.infer<typeof OfferSummary>;
export const OfferSummaries = z
  .object({ items: z.array(OfferSummary), nextCursor: z.string().nullable() })
  .meta({ id: 'OfferSummaries' });
export type OfferSummaries = z.infer<typeof OfferSummaries>;
export const OfferQuery = z.strictObject({ cursor: z.string().max(200).optional() });
export type OfferQuery = z.infer<typeof OfferQuery>;

/** Everything a therapist decides by, on one screen: no address, no full answers. */
export const OfferReview = z
  .object({
    ...outline,
    version: z.int(),
    others: z.int().meta({ description: 'How many others may still answer' }),
    withheldUntil: InstantText.nullable().meta({
      description: 'Another therapist is reading the reasons: until then there are only tier and limits here',
    }),
    firstName: z.string(),
    visitsSoFar: z.int(),
    difficulty: z.array(z.string()),
    reasons: z.array(OfferReason).meta({ description: 'At most three are shown at once; all are here' }),
    restrictions: z.object({
      maxPressure: z.int().nullable(),
      maxMinutes: z.int().nullable(),
      avoid: z.array(z.string()),
      excludes: z.array(z.string()),
    }),
    question: OfferQuestion.nullable().meta({ description: 'What this therapist asked, and the answer' }),
    plan: PlanPreview.nullable().meta({
      description: 'Null where there is nothing to read, or nothing for this therapist',
    }),
  })
  .meta({ id: 'OfferReview' });
export type OfferReview = z.infer<typeof OfferReview>;

export const AcceptOfferRequest = z
  .strictObject({
    acknowledged: z.array(z.uuid()).max(60).meta({ description: 'Ids of the flags read, one by one' }),
    version: SeenVersion,
  })
  .meta({ id: 'AcceptOfferRequest' });
export type AcceptOfferRequest = z.infer<typeof AcceptOfferRequest>;
export const DeclineOfferRequest = z
  .strictObject({ reason: DeclineReason })
  .meta({ id: 'DeclineOfferRequest' });
