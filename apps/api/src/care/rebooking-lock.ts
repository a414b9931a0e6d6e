import { rebookingLocked } from '@unbrace/shared/care';
import type { Instant, IntakeId, RecipientId, UserId } from '@unbrace/shared/kernel';
import { clinicOf } from '../clinics/find-clinic.ts';
import { corrects } from '../intake/corrects.ts';
import type { Tx } from '../platform/database/database.ts';
import { CareLocksRepository } from './care-locks.repository.ts';

/**
 * After a red flag only a correction of those very answers goes on, to a call by the clinical lead; fresh answers wait for
 * a clinician's document.
 * @throws Problem care/rebooking-locked
 */
export async function refuseLocked(
  tx: Tx,
  recipientId: RecipientId,
  intakeId: IntakeId | null,
): Promise<void> {
  const lock = await new CareLocksRepository(tx).openOf(recipientId);
  if (!lock || (intakeId !== null && (await corrects(tx, intakeId, lock.intakeId)))) return;
  const { name, phone } = await clinicOf(tx);
  const ring = phone === '' ? '' : ` You can ring ${phone}.`;
  throw rebookingLocked({ words: `${name} needs a document of a clinician before the next visit.${ring}` });
}

/** The clinical lead spoke with the person: what stopped them was a mistake. Lifts the lock that those answers set. */
export async function liftByCorrection(
  tx: Tx,
  { recipientId, intakeId }: { recipientId: RecipientId; intakeId: IntakeId | null },
  userId: UserId,
  now: Instant,
): Promise<boolean> {
  const locks = new CareLocksRepository(tx);
  const lock = await locks.openOf(recipientId);
  if (!lock || intakeId === null || !(await corrects(tx, intakeId, lock.intakeId))) return false;
  return locks.lift(recipientId, { because: 'correction', sentAt: now }, userId, now);
}

/** When this person was last let book again; what was said before that is settled. */
export async function settledUntil(tx: Tx, recipientId: RecipientId): Promise<Instant> {
  return (await new CareLocksRepository(tx).lastLifted(recipientId))?.at ?? 0;
}

export async function isLocked(tx: Tx, recipientId: RecipientId): Promise<boolean> {
  return (await new CareLocksRepository(tx).openOf(recipientId)) !== null;
}
