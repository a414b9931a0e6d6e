import { recipientUnreachable } from '@unbrace/shared/bookings';
import { reachOf } from '@unbrace/shared/clients';
import type { Instant, RecipientId } from '@unbrace/shared/kernel';
import { clientRecordOf } from '../clients/find-client.ts';
import { recipientOf } from '../clients/find-recipient.ts';
import { circumstancesOf } from '../intake/circumstances.ts';
import { dateOfBirthOf, isOfAge } from '../intake/date-of-birth.ts';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';

/**
 * A visit whose questions go out by link needs a way to the person themself: through whoever books, an adult's answers
 * would be read by them.
 * @throws Problem bookings/recipient-unreachable
 */
export async function refuseUnreachable(
  tx: Tx,
  vault: Vault,
  recipientId: RecipientId,
  now: Instant,
): Promise<void> {
  const person = await recipientOf(tx, recipientId);
  if (reachOf(person, await clientRecordOf(tx, person.clientId)) === null)
    throw recipientUnreachable(
      undefined,
      'They answer the health questions themselves, by a private link. Add them once more as somebody else, with an e-mail or a phone number that is theirs alone.',
    );
  if (person.relationship === 'child' && (await isGrown(tx, vault, recipientId, now)))
    throw recipientUnreachable(
      undefined,
      'They are 18 now and answer themselves. Add them once more as somebody else, with an e-mail or a phone number that is theirs alone.',
    );
}

async function isGrown(tx: Tx, vault: Vault, id: RecipientId, now: Instant): Promise<boolean> {
  const { today } = await circumstancesOf(tx, null, now);
  return isOfAge(await dateOfBirthOf(tx, vault, id), today);
}
