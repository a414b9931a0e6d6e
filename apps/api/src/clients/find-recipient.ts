import type { Recipient } from '@unbrace/shared/clients';
import { type ClientId, notFound, type RecipientId } from '@unbrace/shared/kernel';
import type { Actor } from '../identity/actor.ts';
import type { Tx } from '../platform/database/database.ts';
import { byId } from '../platform/database/found-in.ts';
import { refuseOthers } from './find-client.ts';
import { RecipientsRepository } from './recipients.repository.ts';

/** The recipient of a booking, for verbs that have checked the booking. @throws Problem not-found */
export async function recipientOf(tx: Tx, id: RecipientId): Promise<Recipient> {
  const recipient = await new RecipientsRepository(tx).find(id);
  if (!recipient) throw notFound(undefined);
  return recipient;
}

/** A recipient that the actor may book for: a client's own, or any for the desk. @throws Problem not-found */
export async function visibleRecipient(tx: Tx, actor: Actor, id: RecipientId): Promise<Recipient> {
  const recipient = await recipientOf(tx, id);
  refuseOthers(actor, recipient.clientId);
  return recipient;
}

/** Recipients by their ids, in one query. */
export async function recipientsOf(
  tx: Tx,
  ids: readonly RecipientId[],
): Promise<Map<RecipientId, Recipient>> {
  return byId(await new RecipientsRepository(tx).byIds(ids));
}

/** Names of recipients by their ids, in one query. */
export function recipientNames(tx: Tx, ids: readonly RecipientId[]): Promise<Map<RecipientId, string>> {
  return new RecipientsRepository(tx).names(ids);
}

/** Whom a client books for, themselves first. */
export function recipientsOfClient(tx: Tx, id: ClientId): Promise<Recipient[]> {
  return new RecipientsRepository(tx).of(id);
}
