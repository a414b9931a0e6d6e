import { BookingId, type Instant, type RecipientId } from '@unbrace/shared/kernel';
import type { Tx } from '../platform/database/database.ts';

/** Visits that took place, be it in part, whatever became of them since. */
export class VisitsHadRepository {
  constructor(private readonly tx: Tx) {}

  /** A person's last visits that began before that time, the newest first. */
  async before(recipientId: RecipientId, startsAt: Instant, take: number): Promise<BookingId[]> {
    const rows = await this.tx.db.booking.findMany({
      where: {
        clinicId: this.tx.clinicId,
        recipientId,
        startsAt: { lt: new Date(startsAt) },
        state: { in: ['completed', 'stopped', 'closed'] },
      },
      orderBy: { startsAt: 'desc' },
      select: { id: true },
      take,
    });
    return rows.map(({ id }) => BookingId.parse(id));
  }
}
