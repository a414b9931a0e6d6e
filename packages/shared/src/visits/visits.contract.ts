import { z } from 'zod';
import { AccessCodes, BookingStateName } from '../bookings/bookings.contract.ts';
import { RecheckView } from '../intake/recheck.contract.ts';
import { BookingId } from '../kernel/id.ts';
import { InstantText } from '../kernel/time.ts';
import { CheckInView } from '../outcomes/outcomes.contract.ts';
import { OfferReason } from '../offers/offers.contract.ts';
import { Place, PlaceKind } from '../places/places.contract.ts';
import { SessionPlanView } from '../triage/plan/edit-plan.ts';
import { VisitReport } from './at-the-table.contract.ts';

/** A line of a therapist's own list of visits. */
export const VisitSummary = z
  .object({
    bookingId: BookingId,
    reference: z.string(),
    state: BookingStateName,
    service: z.string(),
    minutes: z.int(),
    startsAt: InstantText,
    endsAt: InstantText,
    timeZone: z.string(),
    recipient: z.string(),
    suburb: z.string(),
    placeKind: PlaceKind,
    driveInMinutes: z.int().nullable(),
  })
  .meta({ id: 'VisitSummary' });
export type VisitSummary = z.infer<typeof VisitSummary>;
export const VisitSummaries = z
  .object({ items: z.array(VisitSummary), nextCursor: z.string().nullable() })
  .meta({ id: 'VisitSummaries' });
export type VisitSummaries = z.infer<typeof VisitSummaries>;
export const VisitQuery = z.strictObject({
  when: z.enum(['upcoming', 'past']).default('upcoming'),
  cursor: z.string().max(200).optional(),
});
export type VisitQuery = z.infer<typeof VisitQuery>;

/** One question and its answer, in the words of the form. */
export const AnswerLine = z
  .object({ section: z.string(), question: z.string(), answer: z.string() })
  .meta({ id: 'AnswerLine' });

export const VisitNote = z
  .object({
    subjective: z.string().trim().max(2_000),
    objective: z.string().trim().max(2_000),
    assessment: z.string().trim().max(2_000),
    plan: z.string().trim().max(2_000),
    pressureUsed: z.int().min(0).max(10).nullable(),
  })
  .meta({ id: 'VisitNoteFields' });
export type VisitNote = z.infer<typeof VisitNote>;

/** What was agreed on at the table before hands touched skin. */
export const TableAgreement = z
  .object({
    pressure: z.int().min(0).max(10),
    stopWord: z.string().meta({ description: 'The stop word, or the hand signal' }),
  })
  .meta({ id: 'TableAgreement' });
export type TableAgreement = z.infer<typeof TableAgreement>;

/** An accepted job, for its own therapist: address, everything that was answered, what to do. */
export const VisitView = z
  .object({
    ...VisitSummary.shape,
    version: z.int(),
    client: z.object({ name: z.string(), phone: z.string().nullable() }),
    recipientPhone: z.string().nullable(),
    place: Place,
    access: AccessCodes.nullable().meta({ description: 'On the day only' }),
    reasons: z.array(OfferReason),
    restrictions: z.object({
      maxPressure: z.int().nullable(),
      maxMinutes: z.int().nullable(),
      avoid: z.array(z.string()),
      excludes: z.array(z.string()),
    }),
    plan: SessionPlanView.nullable(),
    reports: z.array(VisitReport).meta({ description: 'Newest first' }),
    checkIns: z.array(CheckInView).meta({ description: 'How it went since, newest first' }),
    answers: z.array(AnswerLine),
    agreed: TableAgreement.extend({ at: InstantText }).nullable(),
    note: VisitNote.extend({ signedAt: InstantText }).nullable(),
    recheck: RecheckView,
    next: z.array(z.enum(['set_off', 'arrive', 'start', 'finish', 'report', 'give_up', 'note'])),
  })
  .meta({ id: 'Visit' });
export type VisitView = z.infer<typeof VisitView>;

/** Before hands touch skin: consent at the table. Whether anything is new was asked before. */
export const StartVisitRequest = z
  .strictObject({
    consentGiven: z.literal(true, { error: 'Consent at the table is needed before you start' }),
    agreedPressure: z.int().min(0).max(10),
    stopWord: z.string().trim().min(1).max(60),
  })
  .meta({ id: 'StartVisitRequest' });
export type StartVisitRequest = z.infer<typeof StartVisitRequest>;
export const WriteNoteRequest = z.strictObject(VisitNote.shape).meta({ id: 'WriteNoteRequest' });
