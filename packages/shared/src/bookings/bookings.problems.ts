import { z } from 'zod';
import { InstantText, problem } from '../kernel/index.ts';
import { visitRules } from '../availability/index.ts';
import { ServiceStyle } from '../services/services.contract.ts';

export { transitionRefused } from './transition-refused.ts';

/** A time to offer instead, and who could come. */
export const AlternativeSlot = z
  .object({ start: InstantText, therapistIds: z.array(z.string()) })
  .meta({ id: 'AlternativeSlot' });
export type AlternativeSlot = z.infer<typeof AlternativeSlot>;
export const Alternatives = z
  .object({ items: z.array(AlternativeSlot), nextCursor: z.null(), timeZone: z.string() })
  .meta({ id: 'Alternatives' });
export type Alternatives = z.infer<typeof Alternatives>;

/** The visit is not any more as it was seen; it is looked at again before anything is done with it. */
export const bookingChanged = problem(
  'bookings/changed',
  409,
  'This visit has changed since you looked. Please look at it again',
  z.object({ version: z.int() }),
);

/** Somebody else was quicker; the nearest free times come along. */
export const slotTaken = problem(
  'bookings/slot-taken',
  409,
  'That time has just been taken',
  z.object({ alternatives: z.array(AlternativeSlot) }),
);

/** Nobody, or not this therapist, can keep that time: the first rule that forbids it, in words. */
export const infeasible = problem(
  'bookings/infeasible',
  409,
  'That time cannot be kept',
  z.object({
    rule: z.enum(visitRules),
    words: z.string(),
    therapistId: z.string().optional(),
    alternatives: z.array(AlternativeSlot),
  }),
);

/** The ten minutes are over; the time may still be free. */
export const holdExpired = problem(
  'bookings/hold-expired',
  409,
  'We could not keep that time for you any longer',
  z.object({ alternatives: z.array(AlternativeSlot) }),
);

/** One person or one address already keeps as many times as is fair to others. */
export const tooManyHolds = problem(
  'bookings/too-many-holds',
  409,
  'You are already keeping as many times as we can hold for one person',
  z.object({ most: z.int() }),
);

/** Each of these flags must be acknowledged, one by one, before the visit is accepted. */
export const acknowledgementsMissing = problem(
  'bookings/acknowledgements-missing',
  409,
  'Please acknowledge each item before accepting',
  z.object({ flagIds: z.array(z.string()) }),
);

/** Questions that every visit needs are not answered yet; the ids say which. */
export const intakeIncomplete = problem(
  'bookings/intake-incomplete',
  409,
  'Some questions of the safety check are still open',
  z.object({ questionIds: z.array(z.string()) }),
);

/** Health changes: answers count for so many days, and for a new visit they are asked anew after that. */
export const answersOutdated = problem(
  'bookings/answers-outdated',
  409,
  'It is a while since you answered. Please answer the safety check once more',
  z.object({ validDays: z.int() }),
);

/** The safety check found something that comes before massage. The advice itself is in the triage outcome, never here. */
export const blockedByTriage = problem(
  'bookings/blocked-by-triage',
  409,
  'The safety check advises against massage now',
  z.object({ tier: z.enum(['EMERGENCY', 'URGENT_REFERRAL']) }),
);

/** The answers leave other services, or a shorter visit: what remains comes along. */
export const serviceUnsuitable = problem(
  'bookings/service-unsuitable',
  409,
  'After your safety check this visit is not right for you',
  z.object({
    because: z.enum(['service', 'minutes']),
    services: z.array(ServiceStyle),
    maxMinutes: z.number().nullable(),
  }),
);

/** The clinic cannot speak with the person, or read a document, before that visit; times for which it can come along. */
export const clearanceTooLate = problem(
  'bookings/clearance-too-late',
  409,
  'There is not enough time before that visit',
  z.object({
    words: z.string(),
    earliestStart: InstantText.nullable(),
    alternatives: z.array(AlternativeSlot),
  }),
);

/** The health questions go to an adult themself; through whoever books, the booker could read the answers. */
export const recipientUnreachable = problem(
  'bookings/recipient-unreachable',
  409,
  'We need a way to reach the person who will be treated',
);

/** A call is cleared by a conversation that is on record. */
export const callNotRecorded = problem(
  'bookings/call-not-recorded',
  409,
  'Please record whom you spoke with, when, and what you asked',
);

/** A clinician, or a conversation, comes first. */
export const clearanceRequired = problem(
  'bookings/clearance-required',
  409,
  'This visit needs clearance first',
  z.object({ kinds: z.array(z.enum(['INTAKE_PENDING', 'DOC', 'CALL', 'RECHECK'])) }),
);

/** The therapist may not do this visit: a skill, a credential or the wish of the client stands against it. */
export const therapistUnsuitable = problem(
  'bookings/therapist-unsuitable',
  409,
  'This therapist cannot take this visit',
  z.object({ because: z.enum(['skill', 'credentials', 'gender', 'blocked', 'inactive']) }),
);

/** The service is not sold in that length. */
export const lengthNotOffered = problem(
  'bookings/length-not-offered',
  422,
  'That length is not offered for this service',
);

/** The consent to treatment that was agreed to is not the one in force; the person reads it again. */
export const treatmentConsentOutdated = problem(
  'bookings/consent-outdated',
  409,
  'Our words about your treatment have changed. Please read them again',
  z.object({ version: z.string() }),
);

/** The price changed between looking and paying; it must be seen again. */
export const priceChanged = problem(
  'bookings/price-changed',
  409,
  'The price has changed since you last saw it',
  z.object({ total: z.object({ amount: z.int(), currency: z.string() }) }),
);
