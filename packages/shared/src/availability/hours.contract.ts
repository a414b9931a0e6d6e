import { z } from 'zod';
import { BookingId, ClaimId, TherapistId } from '../kernel/id.ts';
import { InstantText, LocalDate, WallTime } from '../kernel/time.ts';
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
  .strictObject({
    startsAt: InstantText,
    endsAt: InstantText,
    note: z.string().trim().max(200).nullable(),
    stranded,
  })
  .meta({ id: 'AddLeaveRequest' });
export type AddLeaveRequest = z.infer<typeof AddLeaveRequest>;
export const BlockTimeRequest = z
  .strictObject({
    therapistId: TherapistId,
    startsAt: InstantText,
    endsAt: InstantText,
    note: z.string().trim().max(200).nullable(),
  })
  .meta({ id: 'BlockTimeRequest' });
export type BlockTimeRequest = z.infer<typeof BlockTimeRequest>;
export const BlockedTime = z
  .object({
    id: ClaimId,
    therapistId: TherapistId,
    startsAt: InstantText,
    endsAt: InstantText,
    note: z.string().nullable(),
  })
  .meta({ id: 'BlockedTime' });

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
    leave: z.array(
      z.object({ id: z.uuid(), startsAt: InstantText, endsAt: InstantText, note: z.string().nullable() }),
    ),
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
export const strandsVisits = problem(
  'availability/strands-visits',
  409,
  'Some visits would no longer fit. Keep them or unassign them?',
  z.object({ visits: z.array(StrandedVisit) }),
);
