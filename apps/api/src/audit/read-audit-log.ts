import { Injectable } from '@nestjs/common';
import type { AuditLines, AuditQuery } from '@unbrace/shared/audit';
import { InstantNumber, toText } from '@unbrace/shared/kernel';
import { z } from 'zod';
import type { Actor } from '../identity/actor.ts';
import { namesOfUsers } from '../identity/name-users.ts';
import { Database } from '../platform/database/database.ts';
import { keyIn, pageOf } from '../platform/http/page.ts';
import { AuditRepository } from './audit.repository.ts';

const pageSize = 100;
const Key = z.object({ at: InstantNumber, id: z.uuid() });

/** Shows the owner who did or saw what, newest first. */
@Injectable()
export class ReadAuditLog {
  constructor(private readonly database: Database) {}

  execute(actor: Actor, { cursor, subjectId }: AuditQuery): Promise<AuditLines> {
    const after = keyIn(Key, cursor);
    return this.database.transaction(actor.clinicId, async (tx) => {
      const found = await new AuditRepository(tx).page(subjectId, after, pageSize + 1);
      const { items, nextCursor } = pageOf(found, pageSize, ({ at, id }) => ({ at, id }));
      const names = await namesOfUsers(
        tx.db,
        items.flatMap(({ userId }) => userId ?? []),
      );
      return {
        items: items.map(({ at, userId, role, ...line }) => ({
          ...line,
          at: toText(at),
          role,
          who: userId ? (names.get(userId) ?? 'Somebody whose account is closed') : nobodyInPerson(role),
        })),
        nextCursor,
      };
    });
  }
}

function nobodyInPerson(role: string): string {
  return role === 'link' ? 'By private link' : 'Unbrace itself';
}
