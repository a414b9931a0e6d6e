import { BookingId, type ClientId, type Instant, type UserId } from '@unbrace/shared/kernel';
import { v7 as uuid } from 'uuid';
import type { Tx } from '../platform/database/database.ts';

export interface SeriesRecord {
  readonly id: string;
  readonly everyWeeks: number;
  /** By their number, from 1. */
  readonly visits: readonly { readonly bookingId: BookingId; readonly number: number }[];
}

/** Which bookings were booked together. */
export class SeriesRepository {
  constructor(private readonly tx: Tx) {}

  async add(
    series: {
      clientId: ClientId;
      everyWeeks: number;
      createdByUserId: UserId;
      bookingIds: readonly BookingId[];
    },
    now: Instant,
  ): Promise<string> {
    const { clinicId, db } = this.tx;
    const { bookingIds, ...columns } = series;
    const id = uuid();
    await db.series.create({ data: { ...columns, clinicId, id, createdAt: new Date(now) } });
    await db.seriesVisit.createMany({
      data: bookingIds.map((bookingId, n) => ({ clinicId, bookingId, seriesId: id, number: n + 1 })),
    });
    return id;
  }

  async of(bookingId: BookingId): Promise<SeriesRecord | null> {
    const { clinicId, db } = this.tx;
    const row = await db.seriesVisit.findFirst({
      where: { clinicId, bookingId },
      select: { series: { select: { id: true, everyWeeks: true } } },
    });
    if (!row) return null;
    const visits = await db.seriesVisit.findMany({
      where: { clinicId, seriesId: row.series.id },
      select: { bookingId: true, number: true },
      orderBy: { number: 'asc' },
    });
    return {
      ...row.series,
      visits: visits.map((each) => ({ ...each, bookingId: BookingId.parse(each.bookingId) })),
    };
  }
}
