import { ScorePart } from '@unbrace/shared/availability';
import { BookingId, type Instant, money, OfferId, TherapistId } from '@unbrace/shared/kernel';
import { answerReasons, type AnswerReason, type OfferState, offerStates } from '@unbrace/shared/offers';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import type { Tx } from '../platform/database/database.ts';
import type { Offer as Row } from '../platform/database/generated/client.ts';
import type { NewOffer, OfferRecord } from './offer-record.ts';

export class OffersRepository {
  constructor(private readonly tx: Tx) {}

  async add({ pay, chosenBy, ...offer }: NewOffer, now: Instant): Promise<OfferId> {
    const id = OfferId.parse(uuid());
    await this.tx.db.offer.create({
      data: {
        ...offer,
        id,
        state: 'open',
        clinicId: this.tx.clinicId,
        startsAt: new Date(offer.startsAt),
        expiresAt: new Date(offer.expiresAt),
        payAmount: pay.amount,
        currency: pay.currency,
        ...(chosenBy ? { score: chosenBy.score, scoreParts: [...chosenBy.parts] } : {}),
        createdAt: new Date(now),
      },
      select: { id: true },
    });
    return id;
  }

  /** A therapist's own offer; anybody else's is not there. */
  async own(id: OfferId, therapistId: TherapistId): Promise<OfferRecord | null> {
    const row = await this.tx.db.offer.findFirst({ where: { clinicId: this.tx.clinicId, id, therapistId } });
    return row && offerOf(row);
  }

  /** Everybody who was asked about a booking, in order. */
  async ofBooking(bookingId: BookingId): Promise<OfferRecord[]> {
    const rows = await this.tx.db.offer.findMany({
      where: { clinicId: this.tx.clinicId, bookingId },
      orderBy: [{ createdAt: 'asc' }, { score: 'asc' }, { id: 'asc' }],
    });
    return rows.map(offerOf);
  }

  /** Offers of a booking that wait: for the therapist's answer, or for the client's to another time. */
  async waitingOf(bookingId: BookingId): Promise<OfferRecord[]> {
    const rows = await this.tx.db.offer.findMany({
      where: { clinicId: this.tx.clinicId, bookingId, state: { in: ['open', 'countered'] } },
      orderBy: { id: 'asc' },
    });
    return rows.map(offerOf);
  }

  /** A page of a therapist's open offers, those that run out first before the others. */
  async openFor(
    therapistId: TherapistId,
    now: Instant,
    after: readonly [Instant, OfferId] | null,
    take: number,
  ): Promise<OfferRecord[]> {
    const expiresAt = after && new Date(after[0]);
    const rows = await this.tx.db.offer.findMany({
      where: {
        clinicId: this.tx.clinicId,
        therapistId,
        state: 'open',
        AND: [
          { expiresAt: { gt: new Date(now) } },
          after && expiresAt
            ? { OR: [{ expiresAt: { gt: expiresAt } }, { expiresAt, id: { gt: after[1] } }] }
            : {},
        ],
      },
      orderBy: [{ expiresAt: 'asc' }, { id: 'asc' }],
      take,
    });
    return rows.map(offerOf);
  }

  /** Moves an offer on from the state it was seen in. @returns whether this call did it: of two at once, one does. */
  async close(
    { id, state: from }: Pick<OfferRecord, 'id' | 'state'>,
    state: OfferState,
    now: Instant,
    answerReason: AnswerReason | null = null,
  ): Promise<boolean> {
    const { count } = await this.tx.db.offer.updateMany({
      where: { clinicId: this.tx.clinicId, id, state: from },
      data: { state, decidedAt: new Date(now), declineReason: answerReason },
    });
    return count === 1;
  }

  /** Another time is proposed, and waits for the client until then. */
  async propose(id: OfferId, starts: readonly Instant[], expiresAt: Instant, now: Instant): Promise<void> {
    await this.tx.db.offer.updateMany({
      where: { clinicId: this.tx.clinicId, id, state: 'open' },
      data: {
        state: 'countered',
        proposedStarts: starts.map((start) => new Date(start)),
        expiresAt: new Date(expiresAt),
        decidedAt: new Date(now),
      },
    });
  }

  async extend(id: OfferId, expiresAt: Instant): Promise<void> {
    await this.tx.db.offer.updateMany({
      where: { clinicId: this.tx.clinicId, id },
      data: { expiresAt: new Date(expiresAt) },
    });
  }

  /** Notes that an offer was opened, and until when its reasons are its reader's alone. */
  async noteOpened(id: OfferId, readingUntil: Instant | null, now: Instant): Promise<void> {
    const { clinicId } = this.tx;
    await this.tx.db.offer.updateMany({
      where: { clinicId, id, openedAt: null },
      data: { openedAt: new Date(now) },
    });
    if (readingUntil === null) return;
    await this.tx.db.offer.updateMany({
      where: { clinicId, id },
      data: { readingUntil: new Date(readingUntil) },
    });
  }

  async acknowledge(offerId: OfferId, flagIds: readonly string[], now: Instant): Promise<void> {
    await this.tx.db.flagAcknowledgement.createMany({
      data: flagIds.map((flagId) => ({
        clinicId: this.tx.clinicId,
        offerId,
        flagId,
        acknowledgedAt: new Date(now),
      })),
      skipDuplicates: true,
    });
  }

  async overdue(now: Instant): Promise<OfferRecord[]> {
    const rows = await this.tx.db.offer.findMany({
      where: {
        clinicId: this.tx.clinicId,
        state: { in: ['open', 'countered'] },
        expiresAt: { lte: new Date(now) },
      },
      orderBy: { id: 'asc' },
      take: 200,
    });
    return rows.map(offerOf);
  }
}

const Parts = z.array(ScorePart);

function offerOf(row: Row): OfferRecord {
  const instant = (date: Date | null) => date?.getTime() ?? null;
  const parts = Parts.safeParse(row.scoreParts);
  return {
    id: OfferId.parse(row.id),
    bookingId: BookingId.parse(row.bookingId),
    therapistId: TherapistId.parse(row.therapistId),
    state: z.enum(offerStates).parse(row.state),
    startsAt: row.startsAt.getTime(),
    expiresAt: row.expiresAt.getTime(),
    pay: money(row.payAmount, row.currency),
    driveInMinutes: row.driveInMinutes,
    driveOutMinutes: row.driveOutMinutes,
    wave: row.wave,
    exclusive: row.exclusive,
    chosenBy: row.score !== null && parts.success ? { score: row.score, parts: parts.data } : null,
    readingUntil: instant(row.readingUntil),
    proposedStarts: row.proposedStarts.map((start) => start.getTime()),
    answerReason: z.enum(answerReasons).nullable().parse(row.declineReason),
    createdAt: row.createdAt.getTime(),
    openedAt: instant(row.openedAt),
    decidedAt: instant(row.decidedAt),
  };
}
