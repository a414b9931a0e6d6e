import { IntakeStatus } from '@unbrace/shared/intake';
import { BookingId, type Instant, IntakeId, RecipientId } from '@unbrace/shared/kernel';
import { checkInForms } from '@unbrace/shared/outcomes';
import { Tier } from '@unbrace/shared/triage';
import { v7 as uuid } from 'uuid';
import type { Tx } from '../platform/database/database.ts';
import type { Prisma } from '../platform/database/generated/client.ts';
import { currentQuestionnaire, currentRecheck, type DefinitionName } from './questionnaires.ts';

const withTier = {
  triageOutcomes: { take: 1, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], select: { tier: true } },
} satisfies Prisma.IntakeInclude;
type Row = Prisma.IntakeGetPayload<{ include: typeof withTier }>;

/** The whole form: a recheck of it is told apart, and takes its place nowhere. */
const aForm = { questionnaire: currentQuestionnaire.id };

/** An intake as stored; its answers are still sealed. */
export interface IntakeRecord extends DefinitionName {
  readonly id: IntakeId;
  readonly recipientId: RecipientId;
  readonly bookingId: BookingId | null;
  readonly supersedesId: IntakeId | null;
  readonly status: IntakeStatus;
  readonly sealed: Uint8Array<ArrayBuffer> | null;
  readonly answeredByRecipient: boolean;
  readonly consentId: string;
  readonly submittedAt: Instant | null;
  readonly tier: Tier | null;
}

export type NewIntake = Omit<IntakeRecord, 'id' | 'status' | 'sealed' | 'submittedAt' | 'tier'>;

/** Answers of recipients to the health questions. */
export class IntakesRepository {
  constructor(private readonly tx: Tx) {}

  async find(id: IntakeId): Promise<IntakeRecord | null> {
    return this.first({ id });
  }

  async byIds(ids: readonly IntakeId[]): Promise<IntakeRecord[]> {
    const rows = await this.tx.db.intake.findMany({
      where: { clinicId: this.tx.clinicId, id: { in: [...ids] } },
      include: withTier,
    });
    return rows.map(intakeOf);
  }

  /** Waits for whoever is saving the same intake, so that two devices never lose each other's answers. */
  async lock(id: IntakeId): Promise<IntakeRecord | null> {
    await this.tx.db
      .$queryRaw`SELECT id FROM intakes WHERE clinic_id = ${this.tx.clinicId}::uuid AND id = ${id}::uuid FOR UPDATE`;
    return this.first({ id });
  }

  /** The draft to go on with, on whichever device. Of two who begin at once the second waits, and goes on with the first's. */
  async openDraft(
    of: { recipientId: RecipientId; bookingId: BookingId | null },
    since: Instant,
  ): Promise<IntakeRecord | null> {
    await this.tx.db.$queryRaw`
      SELECT id FROM recipients WHERE clinic_id = ${this.tx.clinicId}::uuid AND id = ${of.recipientId}::uuid FOR NO KEY UPDATE`;
    return this.first({ ...of, ...aForm, status: 'draft', updatedAt: { gte: new Date(since) } });
  }

  correctionOf(supersedesId: IntakeId): Promise<IntakeRecord | null> {
    return this.first({ supersedesId, ...aForm });
  }

  latestSubmitted(recipientId: RecipientId): Promise<IntakeRecord | null> {
    return this.first({ recipientId, status: 'submitted', ...aForm });
  }

  latestForBooking(bookingId: BookingId, recipientId: RecipientId): Promise<IntakeRecord | null> {
    return this.first({ bookingId, recipientId, ...aForm });
  }

  /** What was said last when it was asked whether anything is new. */
  latestRecheck(bookingId: BookingId): Promise<IntakeRecord | null> {
    return this.first({ bookingId, questionnaire: currentRecheck.id, status: 'submitted' });
  }

  /** What was said since then of the answers that the visit has now, the newest first. */
  async rechecksOf(bookingId: BookingId, supersedesId: IntakeId, since: Instant): Promise<IntakeRecord[]> {
    const rows = await this.tx.db.intake.findMany({
      where: {
        clinicId: this.tx.clinicId,
        bookingId,
        supersedesId,
        questionnaire: currentRecheck.id,
        submittedAt: { gte: new Date(since) },
      },
      include: withTier,
      orderBy: [{ submittedAt: 'desc' }, { id: 'desc' }],
      take: 20,
    });
    return rows.map(intakeOf);
  }

  /** Every definition that somebody here was asked. */
  async definitionsInUse(): Promise<DefinitionName[]> {
    const used = await this.tx.db.intake.groupBy({
      by: ['questionnaire', 'questionnaireVersion', 'definitionHash'],
      where: { clinicId: this.tx.clinicId },
    });
    return used;
  }

  /** What was said after a visit, the newest first. */
  async afterVisit(bookingId: BookingId): Promise<IntakeRecord[]> {
    const rows = await this.tx.db.intake.findMany({
      where: {
        clinicId: this.tx.clinicId,
        bookingId,
        status: 'submitted',
        questionnaire: { in: [...checkInForms] },
      },
      include: withTier,
      orderBy: [{ submittedAt: 'desc' }, { id: 'desc' }],
      take: 20,
    });
    return rows.map(intakeOf);
  }

  async add(
    {
      recipientId,
      bookingId,
      supersedesId,
      questionnaire,
      questionnaireVersion,
      definitionHash,
      answeredByRecipient,
      consentId,
    }: NewIntake,
    at: Instant,
  ): Promise<IntakeId> {
    const id = IntakeId.parse(uuid());
    await this.tx.db.intake.create({
      data: {
        recipientId,
        bookingId,
        supersedesId,
        questionnaire,
        questionnaireVersion,
        definitionHash,
        answeredByRecipient,
        consentId,
        clinicId: this.tx.clinicId,
        id,
        status: 'draft' satisfies IntakeStatus,
        createdAt: new Date(at),
        updatedAt: new Date(at),
      },
      select: { id: true },
    });
    return id;
  }

  async save(id: IntakeId, sealed: Uint8Array<ArrayBuffer>, at: Instant): Promise<void> {
    await this.tx.db.intake.updateMany({
      where: { clinicId: this.tx.clinicId, id, status: 'draft' },
      data: { sealed, updatedAt: new Date(at) },
    });
  }

  async submit(id: IntakeId, at: Instant): Promise<void> {
    await this.tx.db.intake.updateMany({
      where: { clinicId: this.tx.clinicId, id, status: 'draft' },
      data: { status: 'submitted' satisfies IntakeStatus, submittedAt: new Date(at) },
    });
  }

  /** A draft goes on as the correction of answers that were kept from it. */
  async supersede(id: IntakeId, supersedesId: IntakeId): Promise<void> {
    await this.tx.db.intake.updateMany({
      where: { clinicId: this.tx.clinicId, id, status: 'draft' },
      data: { supersedesId },
    });
  }

  /** @returns whether the intake was free: of no booking, of this one, or of one that came to nothing. */
  async bind(id: IntakeId, bookingId: BookingId): Promise<boolean> {
    const bound = await this.tx.db.$executeRaw`
      UPDATE intakes i SET booking_id = ${bookingId}::uuid
      WHERE i.clinic_id = ${this.tx.clinicId}::uuid AND i.id = ${id}::uuid AND (
        i.booking_id IS NULL OR i.booking_id = ${bookingId}::uuid OR EXISTS (
          SELECT 1 FROM bookings b WHERE b.clinic_id = i.clinic_id AND b.id = i.booking_id
            AND b.state IN ('held', 'abandoned', 'blocked', 'unfilled', 'cancelled')))`;
    return bound === 1;
  }

  private async first(where: Prisma.IntakeWhereInput): Promise<IntakeRecord | null> {
    const row = await this.tx.db.intake.findFirst({
      where: { ...where, clinicId: this.tx.clinicId },
      include: withTier,
      // What is being filled in comes first, then what was sent last: a kept red flag is younger than its draft.
      orderBy: [{ submittedAt: { sort: 'desc', nulls: 'first' } }, { createdAt: 'desc' }, { id: 'desc' }],
    });
    return row && intakeOf(row);
  }
}

function intakeOf(row: Row): IntakeRecord {
  return {
    id: IntakeId.parse(row.id),
    recipientId: RecipientId.parse(row.recipientId),
    bookingId: BookingId.nullable().parse(row.bookingId),
    supersedesId: IntakeId.nullable().parse(row.supersedesId),
    questionnaire: row.questionnaire,
    questionnaireVersion: row.questionnaireVersion,
    definitionHash: row.definitionHash,
    status: IntakeStatus.parse(row.status),
    sealed: row.sealed,
    answeredByRecipient: row.answeredByRecipient,
    consentId: row.consentId,
    submittedAt: row.submittedAt?.getTime() ?? null,
    tier: Tier.nullable().parse(row.triageOutcomes[0]?.tier ?? null),
  };
}
