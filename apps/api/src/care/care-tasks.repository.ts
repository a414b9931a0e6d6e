import { CareTaskId, type CareTaskKind, careTaskKinds } from '@unbrace/shared/care';
import { type Instant, IntakeId, RecipientId, type UserId } from '@unbrace/shared/kernel';
import { z } from 'zod';
import type { Tx } from '../platform/database/database.ts';
import type { CareTask as Row } from '../platform/database/generated/client.ts';

type Sealed = Uint8Array<ArrayBuffer>;

export interface CareTaskRecord {
  readonly id: CareTaskId;
  readonly recipientId: RecipientId;
  readonly intakeId: IntakeId;
  readonly kind: CareTaskKind;
  readonly dueAt: Instant;
  readonly createdAt: Instant;
  readonly doneAt: Instant | null;
  readonly sealedQuestion: Sealed | null;
  readonly sealedReason: Sealed | null;
  readonly sealedNote: Sealed | null;
}

export interface JoinedReason {
  readonly id: string;
  readonly taskId: CareTaskId;
  readonly intakeId: IntakeId;
  readonly sealed: Sealed | null;
}

type NewTask = Omit<CareTaskRecord, 'doneAt' | 'sealedNote'>;

/** What the clinical lead owes people after a red flag, and before a next visit. */
export class CareTasksRepository {
  constructor(private readonly tx: Tx) {}

  /** @returns whether it was added: an open one of the same kind for the same person is enough. */
  async add(task: NewTask): Promise<boolean> {
    const { id, recipientId, intakeId, kind, dueAt, createdAt, sealedQuestion, sealedReason } = task;
    const added = await this.tx.db.$executeRaw`
      INSERT INTO care_tasks (clinic_id, id, recipient_id, intake_id, kind, due_at, created_at, sealed_question,
        sealed_reason)
      VALUES (${this.tx.clinicId}::uuid, ${id}::uuid, ${recipientId}::uuid, ${intakeId}::uuid, ${kind},
        ${new Date(dueAt)}, ${new Date(createdAt)}, ${sealedQuestion}, ${sealedReason})
      ON CONFLICT (clinic_id, recipient_id, kind) WHERE done_at IS NULL DO NOTHING`;
    return added === 1;
  }

  /** Adds it, or joins the open one of the same kind for the same person, which is due at the earlier time. @returns the one that is open */
  async open(task: Omit<NewTask, 'sealedQuestion'>): Promise<CareTaskId> {
    const { id, recipientId, intakeId, kind, dueAt, createdAt, sealedReason } = task;
    const rows = await this.tx.db.$queryRaw<{ id: string }[]>`
      INSERT INTO care_tasks AS t (clinic_id, id, recipient_id, intake_id, kind, due_at, created_at, sealed_reason)
      VALUES (${this.tx.clinicId}::uuid, ${id}::uuid, ${recipientId}::uuid, ${intakeId}::uuid, ${kind},
        ${new Date(dueAt)}, ${new Date(createdAt)}, ${sealedReason})
      ON CONFLICT (clinic_id, recipient_id, kind) WHERE done_at IS NULL
        DO UPDATE SET due_at = least(t.due_at, excluded.due_at)
      RETURNING id`;
    return CareTaskId.parse(rows[0]?.id);
  }

  /** What was found while the task was open already. */
  async join({ id, taskId, intakeId, sealed }: JoinedReason, at: Instant): Promise<void> {
    const data = { id, taskId, intakeId, sealed, clinicId: this.tx.clinicId, createdAt: new Date(at) };
    await this.tx.db.careTaskReason.create({ data, select: { id: true } });
  }

  async joinedTo(taskIds: readonly CareTaskId[]): Promise<JoinedReason[]> {
    const rows = await this.tx.db.careTaskReason.findMany({
      where: { clinicId: this.tx.clinicId, taskId: { in: [...taskIds] } },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    });
    return rows.map(({ id, taskId, intakeId, sealed }) => ({
      id,
      taskId: CareTaskId.parse(taskId),
      intakeId: IntakeId.parse(intakeId),
      sealed,
    }));
  }

  async find(id: CareTaskId): Promise<CareTaskRecord | null> {
    const row = await this.tx.db.careTask.findFirst({ where: { clinicId: this.tx.clinicId, id } });
    return row && taskOf(row);
  }

  async openOnes(): Promise<CareTaskRecord[]> {
    const rows = await this.tx.db.careTask.findMany({
      where: { clinicId: this.tx.clinicId, doneAt: null },
      orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
      take: 500,
    });
    return rows.map(taskOf);
  }

  async openOf(recipientId: RecipientId, kind: CareTaskKind): Promise<CareTaskRecord | null> {
    const row = await this.tx.db.careTask.findFirst({
      where: { clinicId: this.tx.clinicId, recipientId, kind, doneAt: null },
    });
    return row && taskOf(row);
  }

  async latestReviewOf(recipientId: RecipientId): Promise<CareTaskRecord | null> {
    const row = await this.tx.db.careTask.findFirst({
      where: { clinicId: this.tx.clinicId, recipientId, kind: 'review' satisfies CareTaskKind },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    });
    return row && taskOf(row);
  }

  /** @returns whether this call ended it: of two leads who press at once, one does. */
  async end(id: CareTaskId, by: { userId: UserId; sealedNote: Sealed }, at: Instant): Promise<boolean> {
    const { count } = await this.tx.db.careTask.updateMany({
      where: { clinicId: this.tx.clinicId, id, doneAt: null },
      data: { doneAt: new Date(at), doneByUserId: by.userId, sealedNote: by.sealedNote },
    });
    return count === 1;
  }
}

function taskOf(row: Row): CareTaskRecord {
  return {
    id: CareTaskId.parse(row.id),
    recipientId: RecipientId.parse(row.recipientId),
    intakeId: IntakeId.parse(row.intakeId),
    kind: z.enum(careTaskKinds).parse(row.kind),
    dueAt: row.dueAt.getTime(),
    createdAt: row.createdAt.getTime(),
    doneAt: row.doneAt?.getTime() ?? null,
    sealedQuestion: row.sealedQuestion,
    sealedReason: row.sealedReason,
    sealedNote: row.sealedNote,
  };
}
