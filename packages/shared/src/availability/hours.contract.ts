import { z } from 'zod';
import { BookingId, ClaimId, TherapistId } from '../kernel/id.ts';
import { days, InstantText, LocalDate, WallTime } from '../kernel/time.ts';
import { problem } from '../kernel/problem.ts';

const Span = z.strictObject({ from: WallTime, to: WallTime });
const Weekly = z.strictObject({
  days: z.array(z.int().min(1).max(7)).min(1).max(7),
  from: WallTime,
  to: WallTime,
});

/** What to do with visits that a change leaves outside hours: absent asks back with the list. */
const stranded = z.enum(['keep', 'unassign']).optional().meta({
  description:
    'Visits that no longer fit: `keep` them as they are, or `unassign` them to find somebody else. Absent: 409 with the list',
});
export type StrandedChoice = z.infer<typeof stranded>;
/** The same choice where a request has no body. */
export const StrandedQuery = z.strictObject({ stranded });
export type StrandedQuery = z.infer<typeof StrandedQuery>;

const during = { startsAt: InstantText, endsAt: InstantText };
interface During {
  readonly startsAt: string;
  readonly endsAt: string;
}
// What is no instant has an issue of its own; comparing it is never true.
const isInOrder = ({ startsAt, endsAt }: During) => !(Date.parse(startsAt) >= Date.parse(endsAt));
const isWithin =
  (most: number) =>
  ({ startsAt, endsAt }: During) =>
    !(Date.parse(endsAt) - Date.parse(startsAt) > most);
const mustBeAfter = { path: ['endsAt'], error: 'must be after the start' };

export const SetWeeklyHoursRequest = z
  .strictObject({ weekly: z.array(Weekly).max(30), stranded })
  .meta({ id: 'SetWeeklyHoursRequest' });
export type SetWeeklyHoursRequest = z.infer<typeof SetWeeklyHoursRequest>;
export const SetOverrideRequest = z
  .strictObject({ hours: z.array(Span).max(8), note: z.string().trim().max(200).nullable(), stranded })
  .meta({
    id: 'SetOverrideRequest',
    description: 'Hours of one date in place of the weekly ones; none is a day off',
  });
export type SetOverrideRequest = z.infer<typeof SetOverrideRequest>;
export const AddLeaveRequest = z
  .strictObject({ ...during, note: z.string().trim().max(200).nullable(), stranded })
  .refine(isInOrder, mustBeAfter)
  .refine(isWithin(days(366)), { path: ['endsAt'], error: 'must be within a year' })
  .meta({ id: 'AddLeaveRequest' });
export type AddLeaveRequest = z.infer<typeof AddLeaveRequest>;
export const BlockTimeRequest = z
  .strictObject({ therapistId: TherapistId, ...during, note: z.string().trim().max(200).nullable() })
  .refine(isInOrder, mustBeAfter)
  // Longer than a day is leave. The search for overlaps looks back this far.
  .refine(isWithin(days(1)), { path: ['endsAt'], error: 'must be within a day' })
  .meta({ id: 'BlockTimeRequest', description: 'At most 24 hours; longer is leave' });
export type BlockTimeRequest = z.infer<typeof BlockTimeRequest>;
export const BlockedTime = z
  .object({ id: ClaimId, therapistId: TherapistId, ...during, note: z.string().nullable() })
  .meta({ id: 'BlockedTime' });
export type BlockedTime = z.infer<typeof BlockedTime>;
export const Leave = z.object({ id: z.uuid(), ...during, note: z.string().nullable() }).meta({ id: 'Leave' });
export type Leave = z.infer<typeof Leave>;

export const TherapistHours = z
  .object({
    therapistId: TherapistId,
    timeZone: z.string(),
    weekly: z.array(z.object({ days: z.array(z.int()), from: WallTime, to: WallTime })),
    overrides: z.array(
      z.object({
        date: LocalDate,
        hours: z.array(z.object({ from: WallTime, to: WallTime })),
        note: z.string().nullable(),
      }),
    ),
    leave: z.array(Leave),
    blocked: z.array(BlockedTime),
  })
  .meta({ id: 'TherapistHours' });
export type TherapistHours = z.infer<typeof TherapistHours>;

export const StrandedVisit = z
  .object({
    bookingId: BookingId,
    reference: z.string(),
    startsAt: InstantText,
    recipient: z.string(),
    suburb: z.string(),
  })
  .meta({ id: 'StrandedVisit' });
export type StrandedVisit = z.infer<typeof StrandedVisit>;
export const strandsVisits = problem(
  'availability/strands-visits',
  409,
  'Some visits would no longer fit. Keep them or unassign them?',
  z.object({ visits: z.array(StrandedVisit) }),
);

/** A visit or another block is there already: move it first, or take leave, which may overlap. */
export const timeTaken = problem(
  'availability/time-taken',
  409,
  'Something else is in that time',
  z.object({
    taken: z.array(z.object({ ...during, bookingId: BookingId.nullable() })),
  }),
);
