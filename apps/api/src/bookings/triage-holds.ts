import { type HoldEvent, type HoldKind, holdMachine } from '@unbrace/shared/bookings';
import type { BookingId, Instant } from '@unbrace/shared/kernel';
import type { ClearanceKind } from '@unbrace/shared/triage';
import type { Tx } from '../platform/database/database.ts';
import { TriageHoldsRepository } from './triage-holds.repository.ts';

/** Of several ways to clear, the one that asks most: a document before a call, a call before new answers. */
export function kindOf(kinds: readonly ClearanceKind[]): HoldKind {
  return (['DOC', 'CALL', 'RECHECK'] as const).find((kind) => kinds.includes(kind)) ?? 'CALL';
}

export async function openHold(
  tx: Tx,
  bookingId: BookingId,
  kind: HoldKind,
  deadlineAt: Instant,
  now: Instant,
): Promise<void> {
  await new TriageHoldsRepository(tx).add({ bookingId, kind, deadlineAt }, now);
}

/** Ends the open hold of a booking, if it has one, as the machine allows. */
export async function endOpenHold(
  tx: Tx,
  bookingId: BookingId,
  event: HoldEvent,
  as: 'clinical_lead' | 'client' | 'system' | 'timer',
  now: Instant,
): Promise<void> {
  const holds = new TriageHoldsRepository(tx);
  const hold = await holds.openOf(bookingId);
  if (!hold) return;
  const { to } = holdMachine.step(hold.state, event, as);
  await holds.end(hold.id, to, { userId: null, sealed: null }, now);
}
