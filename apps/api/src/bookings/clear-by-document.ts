import type { BookingId, Instant } from '@unbrace/shared/kernel';
import { AuditLog } from '../audit/audit-log.ts';
import type { Actor } from '../identity/actor.ts';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';
import { lockBooking } from './booking-step.ts';
import { endHoldWith, sendOnCleared } from './clear-hold.ts';
import { TriageHoldsRepository } from './triage-holds.repository.ts';

/** A document that the clinical lead has accepted ends the hold of the visit that waits for it; nothing where none does. */
export async function clearByDocument(
  tx: Tx,
  vault: Vault,
  actor: Actor,
  bookingId: BookingId,
  note: string,
  now: Instant,
): Promise<void> {
  const booking = await lockBooking(tx, bookingId);
  const hold = await new TriageHoldsRepository(tx).openOf(bookingId);
  if (hold?.kind !== 'DOC') return;
  const by = { actor, event: 'clear', role: 'clinical_lead', written: { note, call: null } } as const;
  await endHoldWith(tx, vault, hold, by, now);
  await new AuditLog(tx, now).record(actor, 'hold-cleared', { kind: 'booking', id: bookingId });
  await sendOnCleared(tx, vault, booking, actor, 'clear', now);
}
