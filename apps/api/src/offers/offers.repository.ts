import { BookingId, type Instant, money, type Money, OfferId, TherapistId } from '@unbrace/shared/kernel';
import { type OfferState, offerStates } from '@unbrace/shared/offers';
import { z } from 'zod';
import type { Tx } from '../platform/database/database.ts';
import type { Offer as Row } from '../platform/database/generated/client.ts';

/** A booking put to one therapist with a deadline. */
export interface OfferRecord {
  readonly id: OfferId;
  readonly bookingId: BookingId;
  readonly therapistId: TherapistId;
  readonly state: OfferState;
  /** The start that was put to the therapist; the booking may have moved since. */
  readonly startsAt: Instant;
  readonly expiresAt: Instant;
  readonly pay: Money;
  readonly driveInMinutes: number | null;
  readonly driveOutMinutes: number | null;
}

export class OffersRepository {
  constructor(private readonly tx: Tx) {}

  async add({ pay, ...offer }: OfferRecord, now: Instant): Promise<void> {
    await this.tx.db.offer.create({
      data: {
        ...offer,
        clinicId: this.tx.clinicId,
        startsAt: new Date(offer.startsAt),
        expiresAt: new Date(offer.expiresAt),
        payAmount: pay.amount,
        currency: pay.currency,
        createdAt: new Date(now),
      },
      select: { id: true },
    });
  }

  /** A therapist's own offer; anybody else's is not there. */
  async own(id: OfferId, therapistId: TherapistId): Promise<OfferRecord | null> {
    const row = await this.tx.db.offer.findFirst({ where: { clinicId: this.tx.clinicId, id, therapistId } });
    return row && offerOf(row);
  }

  async openOf(bookingId: BookingId): Promise<OfferRecord | null> {
    const row = await this.tx.db.offer.findFirst({
      where: { clinicId: this.tx.clinicId, bookingId, state: 'open' },
    });
    return row && offerOf(row);
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

  /** Therapists who were asked about this booking at this time already, and said no or nothing. */
  async refusedBy(bookingId: BookingId, startsAt: Instant): Promise<TherapistId[]> {
    const rows = await this.tx.db.offer.findMany({
      where: {
        clinicId: this.tx.clinicId,
        bookingId,
        startsAt: new Date(startsAt),
        state: { in: ['declined', 'expired'] },
      },
      select: { therapistId: true },
    });
    return rows.map(({ therapistId }) => TherapistId.parse(therapistId));
  }

  /** Moves an open offer on. @returns whether this call did it: of two at once, one does. */
  async close(
    id: OfferId,
    state: OfferState,
    now: Instant,
    declineReason: string | null = null,
  ): Promise<boolean> {
    const { count } = await this.tx.db.offer.updateMany({
      where: { clinicId: this.tx.clinicId, id, state: 'open' },
      data: { state, decidedAt: new Date(now), declineReason },
    });
    return count === 1;
  }

  async noteOpened(id: OfferId, now: Instant): Promise<void> {
    await this.tx.db.offer.updateMany({
      where: { clinicId: this.tx.clinicId, id, openedAt: null },
      data: { openedAt: new Date(now) },
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
      where: { clinicId: this.tx.clinicId, state: 'open', expiresAt: { lte: new Date(now) } },
      take: 200,
    });
    return rows.map(offerOf);
  }
}

function offerOf(row: Row): OfferRecord {
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
  };
}
