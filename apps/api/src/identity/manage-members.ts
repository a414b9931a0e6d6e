import { Injectable } from '@nestjs/common';
import { desk, lastOwner, type Members } from '@unbrace/shared/identity';
import { forbidden, notFound } from '@unbrace/shared/kernel';
import { AuditLog } from '../audit/audit-log.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import { type Actor, hasRole } from './actor.ts';
import { MembershipsRepository } from './memberships.repository.ts';

/** Lists the clinic's staff and takes roles away. */
@Injectable()
export class ManageMembers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor): Promise<Members> {
    return this.database.transaction(actor.clinicId, async (tx) => ({
      items: await new MembershipsRepository(tx).staff(),
      nextCursor: null,
    }));
  }

  /** Lets somebody at the desk end holds by a recorded call, or no longer. @throws Problem not-found */
  async letClearCalls(actor: Actor, membershipId: string, may: boolean): Promise<void> {
    await this.database.transaction(actor.clinicId, async (tx) => {
      const memberships = new MembershipsRepository(tx);
      const found = (await memberships.staff()).find((each) => each.membershipId === membershipId);
      if (!found || !desk.some((role) => role === found.role)) throw notFound(undefined);
      await memberships.letClearCalls(membershipId, may);
      const action = may ? 'let-clear-calls' : 'stopped-clearing-calls';
      await new AuditLog(tx, this.clock.now()).record(actor, action, { kind: 'user', id: found.userId });
    });
  }

  /** @throws Problem not-found, forbidden, identity/last-owner */
  async end(actor: Actor, membershipId: string): Promise<void> {
    await this.database.transaction(actor.clinicId, async (tx) => {
      const memberships = new MembershipsRepository(tx);
      const all = await memberships.staff();
      const found = all.find((each) => each.membershipId === membershipId);
      if (!found) throw notFound(undefined);
      if (found.role === 'owner') {
        if (!hasRole(actor, 'owner')) throw forbidden(undefined, 'Only an owner can take ownership away.');
        if (all.filter((each) => each.role === 'owner').length === 1) throw lastOwner(undefined);
      }
      const now = this.clock.now();
      await memberships.end(membershipId, now);
      await new AuditLog(tx, now).record(actor, `ended-${found.role}`, { kind: 'user', id: found.userId });
    });
  }
}
