import { z } from 'zod';
import { BookingId, HoldId } from '../kernel/id.ts';
import { InstantText } from '../kernel/time.ts';
import { holdKinds } from './hold-machine.ts';

/** One entry of the clinical lead's queue. */
export const HoldView = z
  .object({
    id: HoldId,
    bookingId: BookingId,
    reference: z.string(),
    kind: z.enum(holdKinds),
    recipient: z.string(),
    phone: z.string().nullable(),
    startsAt: InstantText,
    timeZone: z.string(),
    openedAt: InstantText,
    deadlineAt: InstantText,
    tier: z.string().nullable(),
    reasons: z.array(z.object({ text: z.string(), atTable: z.string() })),
  })
  .meta({ id: 'Hold', description: '`reasons` only for those who may read health data' });
export type HoldView = z.infer<typeof HoldView>;
export const HoldViews = z.object({ items: z.array(HoldView), nextCursor: z.null() }).meta({ id: 'Holds' });
export const EndHoldRequest = z
  .strictObject({
    outcome: z.enum(['cleared', 'refused']),
    note: z.string().trim().min(10, { error: 'Please write what you decided and on what ground' }).max(2_000),
  })
  .meta({ id: 'EndHoldRequest' });
export type EndHoldRequest = z.infer<typeof EndHoldRequest>;
