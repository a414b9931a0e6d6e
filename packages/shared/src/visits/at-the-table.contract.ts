import { z } from 'zod';
import { InstantText } from '../kernel/time.ts';
import { problem } from '../kernel/problem.ts';
import { EmergencyContact } from '../triage/emergency-contacts.ts';
import { sessionSigns } from '../triage/session-signs.ts';
import { Tier } from '../triage/tier.ts';

/** A stop sign pressed at the table, or several at once. */
export const ReportSignsRequest = z
  .strictObject({ signs: z.array(z.enum(sessionSigns)).min(1).max(sessionSigns.length) })
  .meta({ id: 'ReportSignsRequest' });
export type ReportSignsRequest = z.infer<typeof ReportSignsRequest>;

export const stopReasons = ['sharp_pain', 'stop_word', 'client_wish', 'therapist_wish'] as const;
export const StopVisitRequest = z
  .strictObject({ reason: z.enum(stopReasons) })
  .meta({ id: 'StopVisitRequest', description: 'Why a session ends early without a sign' });
export type StopVisitRequest = z.infer<typeof StopVisitRequest>;

/** What happened and what was unfit, for the clinic. */
export const RefusePlaceRequest = z
  .strictObject({
    note: z.string().trim().min(10, { error: 'Please say what makes the place unfit' }).max(2_000),
  })
  .meta({ id: 'RefusePlaceRequest' });
export type RefusePlaceRequest = z.infer<typeof RefusePlaceRequest>;

export const contactWays = ['rang', 'wrote', 'knocked'] as const;
export const LogContactRequest = z
  .strictObject({ way: z.enum(contactWays) })
  .meta({ id: 'LogContactRequest' });
export type LogContactRequest = z.infer<typeof LogContactRequest>;

/** A visit is given up only after 20 minutes at the door and two tries to reach somebody. */
export const notYetAbsent = problem(
  'visits/not-yet-absent',
  409,
  'Wait 20 minutes, and try twice to reach somebody',
  z.object({ possibleFrom: InstantText, contactAttempts: z.int() }),
);

/** What was reported during a visit, with what to do. */
export const VisitReport = z
  .object({
    at: InstantText,
    kind: z.enum(['sign', 'stop', 'refusal', 'contact']),
    tier: Tier.nullable(),
    hasEnded: z.boolean(),
    what: z.array(z.string()).meta({ description: 'Signs, reason, note or way, as reported' }),
    todo: z.array(z.object({ client: z.string(), atTable: z.string() })),
    emergency: z.array(EmergencyContact).meta({ description: 'Whom to call; empty unless it is urgent' }),
  })
  .meta({ id: 'VisitReport' });
export type VisitReport = z.infer<typeof VisitReport>;
