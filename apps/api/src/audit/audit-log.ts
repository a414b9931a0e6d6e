import type { Instant } from '@unbrace/shared/kernel';
import type { Role } from '@unbrace/shared/identity';
import { v7 as uuid } from 'uuid';
import type { Tx } from '../platform/database/database.ts';

/** Who did it: an actor, or the system itself, or a person who came by a private link. */
export interface AuditedActor {
  readonly userId?: string | undefined;
  readonly roles?: readonly Role[];
  readonly address?: string | null;
  readonly by?: 'system' | 'link';
}

/** Writes the append-only log in the transaction of what it tells about: both happen or neither. No health detail goes in. */
export class AuditLog {
  constructor(
    private readonly tx: Tx,
    private readonly now: Instant,
  ) {}

  async record(
    actor: AuditedActor,
    action: string,
    subject: { kind: string; id: string | null },
  ): Promise<void> {
    await this.tx.db.auditEntry.create({
      data: {
        clinicId: this.tx.clinicId,
        id: uuid(),
        at: new Date(this.now),
        userId: actor.userId ?? null,
        role: actor.by ?? actor.roles?.join(' ') ?? (actor.userId ? 'user' : 'system'),
        action,
        subjectKind: subject.kind,
        subjectId: subject.id,
        address: actor.address ?? null,
      },
      select: { id: true },
    });
  }
}
