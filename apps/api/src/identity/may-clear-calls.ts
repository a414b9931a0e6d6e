import { desk } from '@unbrace/shared/identity';
import type { Tx } from '../platform/database/database.ts';
import { type Actor, hasRole } from './actor.ts';
import { MembershipsRepository } from './memberships.repository.ts';

/** Whether somebody at the desk may speak with clients for the clinical lead, and end a hold by that. */
export async function mayClearCalls(tx: Tx, actor: Actor): Promise<boolean> {
  return hasRole(actor, ...desk) && (await new MembershipsRepository(tx).mayClearCalls(actor.userId));
}
