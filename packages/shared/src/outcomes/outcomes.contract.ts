import { z } from 'zod';
import { LinkToken } from '../identity/identity.contract.ts';
import { Answers } from '../intake/answers.ts';
import { IntakeOutcome } from '../intake/intake-outcome.ts';
import { InstantText } from '../kernel/time.ts';
import { Country } from '../triage/emergency-contacts.ts';
import { ThresholdChanges } from '../triage/thresholds.ts';
import { Tier } from '../triage/tier.ts';
import { checkInForms } from './check-in.v1.ts';

export const CheckInToken = z.strictObject({ token: LinkToken }).meta({ id: 'CheckInToken' });

/** What a link after a visit is for. Nothing about health. */
export const CheckInLinkView = z
  .object({
    clinic: z.object({ name: z.string(), phone: z.string(), country: Country, thresholds: ThresholdChanges }),
    firstName: z.string(),
    visitedAt: InstantText,
    timeZone: z.string(),
    form: z.enum(checkInForms),
  })
  .meta({ id: 'CheckInLink' });
export type CheckInLinkView = z.infer<typeof CheckInLinkView>;

/** The answers after a visit, all at once: the form is short. The link's secret is in the body, never in an address. */
export const AnswerCheckInRequest = z
  .strictObject({ token: LinkToken, answers: Answers })
  .meta({ id: 'AnswerCheckInRequest' });
export type AnswerCheckInRequest = z.infer<typeof AnswerCheckInRequest>;

export const CheckInReply = z.object({ outcome: IntakeOutcome }).meta({ id: 'CheckInReply' });
export type CheckInReply = z.infer<typeof CheckInReply>;

/** How it went after a visit, for its therapist: what was said, and what it means for the next time. */
export const CheckInView = z
  .object({
    at: InstantText,
    tier: Tier,
    answers: z.array(z.object({ question: z.string(), answer: z.string() })),
    reasons: z.array(z.object({ text: z.string(), atTable: z.string() })),
  })
  .meta({ id: 'CheckIn' });
export type CheckInView = z.infer<typeof CheckInView>;
