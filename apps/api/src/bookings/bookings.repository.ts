import {
  type BookingState,
  bookingStates,
  CancellationFee,
  CancellationPolicy,
} from '@unbrace/shared/bookings';
import {
  BookingId,
  ClientId,
  type Instant,
  IntakeId,
  money,
  PlaceId,
  RecipientId,
  ServiceId,
  TherapistId,
  UserId,
} from '@unbrace/shared/kernel';
import { PriceView } from '@unbrace/shared/prices';
import { Gender } from '@unbrace/shared/therapists';
import { tiers } from '@unbrace/shared/triage';
import { z } from 'zod';
import type { Tx } from '../platform/database/database.ts';
import type { Booking as Row, Prisma } from '../platform/database/generated/client.ts';
import type { BookingRecord } from './booking-record.ts';
import { pagedByStart, type StartKey } from './start-key.ts';

export const Price = PriceView.extend({ ruleVersion: z.string() });

/** Which of a therapist's bookings: in these states, with a start in `[from, until)`. */
export interface TherapistsBookings {
  readonly states: readonly BookingState[];
  readonly from: Instant;
  readonly until: Instant;
  readonly order: 'asc' | 'desc';
}

/** Bookings, one row a visit. */
export class BookingsRepository {
  constructor(private readonly tx: Tx) {}

  async find(id: BookingId): Promise<BookingRecord | null> {
    const row = await this.tx.db.booking.findFirst({ where: { clinicId: this.tx.clinicId, id } });
    return row && bookingOf(row);
  }

  /** Reads a booking so that nobody else changes it before this transaction ends. */
  async lock(id: BookingId): Promise<BookingRecord | null> {
    await this.tx.sql`
      SELECT 1 FROM bookings WHERE clinic_id = ${this.tx.clinicId}::uuid AND id = ${id}::uuid FOR UPDATE`;
    return this.find(id);
  }

  /** Writes a locked booking and raises its version. How far it is paid is the payment's to say, and stays as it is. */
  async save(booking: BookingRecord, now: number): Promise<BookingRecord> {
    const saved = { ...booking, version: booking.version + 1 };
    const columns: Partial<ReturnType<typeof columnsOf>> = columnsOf(saved);
    delete columns.paymentState;
    const { count } = await this.tx.db.booking.updateMany({
      where: { clinicId: this.tx.clinicId, id: booking.id, version: booking.version },
      data: { ...columns, updatedAt: new Date(now) },
    });
    if (count === 0) throw new Error('a booking is saved as it was read, and once');
    return saved;
  }

  /** A client's bookings that have not ended at `from`, soonest first; or that have at `until`, latest first; or all. */
  async ofClient(
    clientId: ClientId,
    range: { from?: number; until?: number },
    after: StartKey | null,
    take: number,
  ): Promise<BookingRecord[]> {
    const ends = {
      ...(range.from ? { gte: new Date(range.from) } : {}),
      ...(range.until ? { lt: new Date(range.until) } : {}),
    };
    const { where, orderBy } = pagedByStart(after, range.from ? 'asc' : 'desc');
    const rows = await this.tx.db.booking.findMany({
      where: { clinicId: this.tx.clinicId, clientId, state: { not: 'abandoned' }, endsAt: ends, ...where },
      orderBy,
      take,
    });
    return rows.map(bookingOf);
  }

  async ofTherapist(
    therapistId: TherapistId,
    { states, from, until, order }: TherapistsBookings,
    after: StartKey | null,
    take: number,
  ): Promise<BookingRecord[]> {
    const { where, orderBy } = pagedByStart(after, order);
    const rows = await this.tx.db.booking.findMany({
      where: {
        AND: [{ startsAt: { gte: new Date(from), lt: new Date(until) } }, where],
        clinicId: this.tx.clinicId,
        therapistId,
        state: { in: [...states] },
      },
      orderBy,
      take,
    });
    return rows.map(bookingOf);
  }

  async between(from: number, until: number): Promise<BookingRecord[]> {
    const rows = await this.tx.db.booking.findMany({
      where: { clinicId: this.tx.clinicId, startsAt: { gte: new Date(from), lt: new Date(until) } },
      orderBy: { startsAt: 'asc' },
    });
    return rows.map(bookingOf);
  }

  async byIds(ids: readonly BookingId[]): Promise<BookingRecord[]> {
    const rows = await this.tx.db.booking.findMany({
      where: { clinicId: this.tx.clinicId, id: { in: [...ids] } },
    });
    return rows.map(bookingOf);
  }

  /** What is booked for a person and has not ended, in one order for all who lock it. */
  async toCome(recipientId: RecipientId): Promise<BookingId[]> {
    const rows = await this.tx.db.booking.findMany({
      where: { clinicId: this.tx.clinicId, recipientId, endedAt: null },
      orderBy: { id: 'asc' },
      select: { id: true },
    });
    return rows.map(({ id }) => BookingId.parse(id));
  }

  /** Which of these clients cancelled free of charge for illness since then. */
  async cancelledForIllness(clients: readonly ClientId[], since: Instant): Promise<ClientId[]> {
    const rows = await this.tx.sql`
      SELECT DISTINCT client_id AS id FROM bookings
      WHERE clinic_id = ${this.tx.clinicId}::uuid AND client_id = ANY(${[...clients]}::uuid[]) AND state = 'cancelled'
        AND ended_at >= ${new Date(since)} AND cancellation_fee->>'because' = 'illness'`;
    return z
      .array(z.object({ id: ClientId }))
      .parse(rows)
      .map(({ id }) => id);
  }

  /** Bookings whose time of waiting is over, for the sweep. */
  async overdue(now: number): Promise<BookingId[]> {
    const at = new Date(now);
    const rows = await this.tx.db.booking.findMany({
      where: {
        clinicId: this.tx.clinicId,
        OR: [
          { state: 'held', heldUntil: { lte: at } },
          { state: { in: ['on_hold', 'requested', 'offered'] }, deadlineAt: { lte: at } },
        ],
      },
      select: { id: true },
      take: 500,
    });
    return rows.map(({ id }) => BookingId.parse(id));
  }

  /** Visits that took place or will: of a recipient, perhaps with one therapist. */
  async countVisits(recipientId: RecipientId, therapistId?: TherapistId): Promise<number> {
    return this.tx.db.booking.count({
      where: {
        clinicId: this.tx.clinicId,
        recipientId,
        state: { in: ['completed', 'closed'] },
        ...(therapistId ? { therapistId } : {}),
      },
    });
  }
}

function columnsOf({
  price,
  policy,
  cancellationFee,
  total,
  gender,
  ...booking
}: BookingRecord): Omit<Prisma.BookingUncheckedCreateInput, 'clinicId' | 'updatedAt'> {
  const date = (instant: number | null) => (instant === null ? null : new Date(instant));
  return {
    ...booking,
    gender: gender?.gender ?? null,
    genderRule: gender?.rule ?? null,
    price: { ...price },
    policy: { ...policy },
    ...(cancellationFee ? { cancellationFee: { ...cancellationFee } } : {}),
    totalAmount: total.amount,
    currency: total.currency,
    startsAt: new Date(booking.startsAt),
    endsAt: new Date(booking.endsAt),
    heldUntil: date(booking.heldUntil),
    deadlineAt: date(booking.deadlineAt),
    confirmedAt: date(booking.confirmedAt),
    endedAt: date(booking.endedAt),
    treatmentConsentAt: date(booking.treatmentConsentAt),
    createdAt: new Date(booking.createdAt),
  };
}

const State = z.enum(bookingStates);
const Tier = z.enum(tiers);
const GenderRule = z.enum(['must', 'prefer']);

function bookingOf(row: Row): BookingRecord {
  const instant = (date: Date | null) => date?.getTime() ?? null;
  return {
    id: BookingId.parse(row.id),
    reference: row.reference,
    state: State.parse(row.state),
    version: row.version,
    clientId: ClientId.parse(row.clientId),
    recipientId: RecipientId.parse(row.recipientId),
    placeId: PlaceId.parse(row.placeId),
    serviceId: ServiceId.parse(row.serviceId),
    therapistId: row.therapistId === null ? null : TherapistId.parse(row.therapistId),
    requestedTherapistId:
      row.requestedTherapistId === null ? null : TherapistId.parse(row.requestedTherapistId),
    gender:
      row.gender === null
        ? null
        : { gender: Gender.parse(row.gender), rule: GenderRule.parse(row.genderRule) },
    minutes: row.minutes,
    startsAt: row.startsAt.getTime(),
    endsAt: row.endsAt.getTime(),
    timeZone: row.timeZone,
    intakeId: row.intakeId === null ? null : IntakeId.parse(row.intakeId),
    tier: row.tier === null ? null : Tier.parse(row.tier),
    paymentState: row.paymentState,
    price: Price.parse(row.price),
    policy: CancellationPolicy.parse(row.policy),
    total: money(row.totalAmount, row.currency),
    heldUntil: instant(row.heldUntil),
    deadlineAt: instant(row.deadlineAt),
    confirmedAt: instant(row.confirmedAt),
    endedAt: instant(row.endedAt),
    endReason: row.endReason,
    cancellationFee: CancellationFee.nullable().parse(row.cancellationFee),
    treatmentConsentAt: instant(row.treatmentConsentAt),
    createdByUserId: row.createdByUserId === null ? null : UserId.parse(row.createdByUserId),
    createdAt: row.createdAt.getTime(),
  };
}
