import type { Recipient } from '@unbrace/shared/clients';
import type { Instant } from '@unbrace/shared/kernel';
import type { Actor } from '../identity/actor.ts';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';
import { circumstancesOf } from './circumstances.ts';
import { dateOfBirthOf } from './date-of-birth.ts';
import { mayAnswerFor } from './own-intake.ts';

/** Whether a client answers the health questions of a person, and so sees what follows: their own, and their child's. */
export async function answersFor(
  tx: Tx,
  vault: Vault,
  actor: Actor,
  person: Recipient,
  now: Instant,
): Promise<boolean> {
  const { clientId, clinicId } = actor;
  if (clientId === null || person.clientId !== clientId) return false;
  const { today } = await circumstancesOf(tx, null, now);
  const dateOfBirth = await dateOfBirthOf(tx, vault, person.id);
  return mayAnswerFor({ by: 'client', clinicId, clientId, audited: actor }, person, dateOfBirth, today);
}
