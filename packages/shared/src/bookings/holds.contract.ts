import { z } from 'zod';
import { BookingId, HoldId, RecipientId } from '../kernel/id.ts';
import { InstantText } from '../kernel/time.ts';
import { holdKinds } from './hold-machine.ts';

/** One entry of the clinical lead's queue. */
export const HoldView = z
  .object({
    id: HoldId,
    bookingId: BookingId,
    recipientId: RecipientId,
    reference: z.string(),
    kind: z.enum(holdKinds),
    recipient: z.string(),
    phone: z.string().nullable(),
    startsAt: InstantText,
    timeZone: z.string(),
    openedAt: InstantText,
    deadlineAt: InstantText,
    promised: z
      .object({ by: InstantText, text: z.string() })
      .meta({ description: 'Who acts, how and by when, as the client reads it' }),
    tier: z.string().nullable(),
    reasons: z.array(z.object({ text: z.string(), atTable: z.string() })),
    answers: z
      .array(z.object({ question: z.string(), answer: z.string() }))
      .meta({ description: 'The answers that triggered it' }),
  })
  .meta({ id: 'Hold', description: '`reasons` only for those who may read health data' });
export type HoldView = z.infer<typeof HoldView>;
export const HoldViews = z
  .object({ items: z.array(HoldView), nextCursor: z.string().nullable() })
  .meta({ id: 'Holds' });
export const HoldQuery = z.strictObject({ cursor: z.string().max(200).optional() });
export type HoldQuery = z.infer<typeof HoldQuery>;

/** A conversation that ends a hold: with whom, when, and what was asked. */
export const RecordedCall = z
  .strictObject({
    spokeWith: z.string().trim().min(2, { error: 'Please give the name of who you spoke with' }).max(120),
    spokenAt: InstantText,
    asked: z.string().trim().min(3, { error: 'Please write what you asked' }).max(1_000),
  })
  .meta({ id: 'RecordedCall' });
export type RecordedCall = z.infer<typeof RecordedCall>;

export const EndHoldRequest = z
  .strictObject({
    outcome: z.enum(['cleared', 'refused']),
    note: z.string().trim().min(10, { error: 'Please write what you decided and on what ground' }).max(2_000),
    call: RecordedCall.nullable().default(null).meta({ description: 'Needed to clear a CALL' }),
  })
  .meta({ id: 'EndHoldRequest' });
export type EndHoldRequest = z.infer<typeof EndHoldRequest>;
