import { desk } from '@unbrace/shared/identity';
import { type ClientId, notFound } from '@unbrace/shared/kernel';
import { type Actor, hasRole } from '../identity/actor.ts';
import type { Tx } from '../platform/database/database.ts';
import { byId } from '../platform/database/found-in.ts';
import { type ClientRecord, ClientsRepository } from './clients.repository.ts';

export type { ClientRecord };

/** @throws Problem not-found */
export async function clientRecordOf(tx: Tx, id: ClientId): Promise<ClientRecord> {
  const client = await new ClientsRepository(tx).find(id);
  if (!client) throw notFound(undefined);
  return client;
}

/** Clients by their ids, in one query. */
export async function clientRecordsOf(
  tx: Tx,
  ids: readonly ClientId[],
): Promise<Map<ClientId, ClientRecord>> {
  return byId(await new ClientsRepository(tx).byIds(ids));
}

/** The actor's own client row. @throws Problem not-found */
export function ownClientId(actor: Actor): ClientId {
  if (!actor.clientId) throw notFound(undefined);
  return actor.clientId;
}

/** Whether what belongs to a client may be touched: theirs by themselves, anybody's by the desk. @throws Problem not-found */
export function refuseOthers(actor: Actor, owner: ClientId): void {
  if (!hasRole(actor, ...desk) && actor.clientId !== owner) throw notFound(undefined);
}
