import { CareDocumentId, type DocumentState, documentStates } from '@unbrace/shared/care';
import { BookingId, type Instant, type LocalDate, RecipientId, type UserId } from '@unbrace/shared/kernel';
import { z } from 'zod';
import type { Tx } from '../platform/database/database.ts';
import type { Prisma } from '../platform/database/generated/client.ts';

type Sealed = Uint8Array<ArrayBuffer>;
const plain = { omit: { sealedFile: true } } satisfies Prisma.CareDocumentDefaultArgs;
type Row = Prisma.CareDocumentGetPayload<typeof plain>;

export interface DocumentRecord {
  readonly id: CareDocumentId;
  readonly recipientId: RecipientId;
  readonly bookingId: BookingId | null;
  readonly state: DocumentState;
  readonly validUntil: LocalDate | null;
  readonly createdAt: Instant;
  readonly sealed: Sealed;
}

/** Clinicians' documents. Files are read one at a time, and only when somebody looks at one. */
export class CareDocumentsRepository {
  constructor(private readonly tx: Tx) {}

  async add(document: DocumentRecord & { uploadedByUserId: UserId | null }): Promise<void> {
    const { validUntil, createdAt, ...rest } = document;
    const data = {
      ...rest,
      clinicId: this.tx.clinicId,
      validUntil: dateOf(validUntil),
      createdAt: new Date(createdAt),
    };
    await this.tx.db.careDocument.create({ data, select: { id: true } });
  }

  async find(id: CareDocumentId): Promise<DocumentRecord | null> {
    const row = await this.tx.db.careDocument.findFirst({
      where: { clinicId: this.tx.clinicId, id },
      ...plain,
    });
    return row && documentOf(row);
  }

  async fileOf(id: CareDocumentId): Promise<Sealed | null> {
    const where = { clinicId: this.tx.clinicId, id };
    return (
      (await this.tx.db.careDocument.findFirst({ where, select: { sealedFile: true } }))?.sealedFile ?? null
    );
  }

  /** What waits for the clinical lead, the oldest first. */
  waiting(): Promise<DocumentRecord[]> {
    return this.many({ state: 'waiting' });
  }

  of(recipientId: RecipientId): Promise<DocumentRecord[]> {
    return this.many({ recipientId, state: { not: 'draft' } });
  }

  /** Accepted ones whose last day was before this one. */
  outlived(today: LocalDate): Promise<DocumentRecord[]> {
    return this.many({ state: 'accepted', validUntil: { lt: new Date(today) } });
  }

  /** @returns whether this call took the file: it is sent once. */
  async arrive(id: CareDocumentId, sealedFile: Sealed): Promise<boolean> {
    return this.step(id, 'draft', { state: 'waiting' satisfies DocumentState, sealedFile });
  }

  /** @returns whether this call decided: of two leads who press at once, one does. */
  async decide(
    id: CareDocumentId,
    to: 'accepted' | 'refused',
    by: { userId: UserId; sealed: Sealed },
    at: Instant,
  ): Promise<boolean> {
    const decided = { decidedAt: new Date(at), decidedByUserId: by.userId, sealed: by.sealed };
    return this.step(id, 'waiting', { state: to, ...decided });
  }

  async expire(id: CareDocumentId): Promise<boolean> {
    return this.step(id, 'accepted', { state: 'expired' satisfies DocumentState });
  }

  private async step(
    id: CareDocumentId,
    from: DocumentState,
    data: Prisma.CareDocumentUncheckedUpdateManyInput,
  ): Promise<boolean> {
    const { count } = await this.tx.db.careDocument.updateMany({
      where: { clinicId: this.tx.clinicId, id, state: from },
      data,
    });
    return count === 1;
  }

  private async many(where: Prisma.CareDocumentWhereInput): Promise<DocumentRecord[]> {
    const rows = await this.tx.db.careDocument.findMany({
      where: { ...where, clinicId: this.tx.clinicId },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      take: 200,
      ...plain,
    });
    return rows.map(documentOf);
  }
}

const dateOf = (date: LocalDate | null) => (date === null ? null : new Date(date));

function documentOf(row: Row): DocumentRecord {
  return {
    id: CareDocumentId.parse(row.id),
    recipientId: RecipientId.parse(row.recipientId),
    bookingId: BookingId.nullable().parse(row.bookingId),
    state: z.enum(documentStates).parse(row.state),
    validUntil: row.validUntil?.toISOString().slice(0, 10) ?? null,
    createdAt: row.createdAt.getTime(),
    sealed: row.sealed,
  };
}
