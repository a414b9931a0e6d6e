import { type BookingId, type Instant, RecipientId } from '@unbrace/shared/kernel';
import { ServiceStyle } from '@unbrace/shared/services';
import type { Tx } from '../platform/database/database.ts';

/** What the health questions depend on of the visit that they are for. */
export interface AskedVisit {
  readonly recipientId: RecipientId;
  readonly startsAt: Instant;
  readonly timeZone: string;
  readonly country: string;
  readonly style: ServiceStyle;
}

/** Bookings as the intake needs them: read only. */
export class AskedVisitsRepository {
  constructor(private readonly tx: Tx) {}

  async find(id: BookingId): Promise<AskedVisit | null> {
    const row = await this.tx.db.booking.findFirst({
      where: { clinicId: this.tx.clinicId, id },
      select: {
        recipientId: true,
        startsAt: true,
        timeZone: true,
        place: { select: { country: true } },
        service: { select: { style: true } },
      },
    });
    return (
      row && {
        recipientId: RecipientId.parse(row.recipientId),
        startsAt: row.startsAt.getTime(),
        timeZone: row.timeZone,
        country: row.place.country,
        style: ServiceStyle.parse(row.service.style),
      }
    );
  }
}
