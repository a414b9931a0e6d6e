import { Injectable } from '@nestjs/common';
import type { SessionView } from '@unbrace/shared/identity';
import { clinicOf } from '../clinics/find-clinic.ts';
import { Database } from '../platform/database/database.ts';
import type { Actor } from './actor.ts';
import { mayClearCalls } from './may-clear-calls.ts';
import { UsersRepository } from './users.repository.ts';

/** Tells a signed-in person who and where they are. */
@Injectable()
export class DescribeSession {
  constructor(private readonly database: Database) {}

  execute(actor: Actor): Promise<SessionView> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      const { slug, name, timeZone, currency, country } = await clinicOf(tx);
      const memberships = await new UsersRepository(tx.db).memberships(actor.userId);
      return {
        user: { id: actor.userId, name: actor.name, email: actor.email },
        clinic: { slug, name, timeZone, currency, country },
        roles: [...actor.roles],
        therapistId: actor.therapistId,
        clientId: actor.clientId,
        mayClearCalls: await mayClearCalls(tx, actor),
        memberships: memberships.map((each) => ({ slug: each.slug, name: each.name, roles: each.roles })),
      };
    });
  }
}
