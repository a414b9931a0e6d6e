import { desk } from '@unbrace/shared/identity';
import { type Actor, hasRole } from '../identity/actor.ts';

/** Whether somebody acts for the clinic's desk. */
export function isDesk(actor: Actor): boolean {
  return hasRole(actor, ...desk);
}
