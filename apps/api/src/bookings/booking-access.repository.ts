import { AccessCodes } from '@unbrace/shared/bookings';
import type { BookingId, Instant } from '@unbrace/shared/kernel';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';

/** How to get in, sealed, for one booking only. */
export class BookingAccessRepository {
  constructor(
    private readonly tx: Tx,
    private readonly vault: Vault,
  ) {}

  async put(bookingId: BookingId, codes: AccessCodes, now: Instant): Promise<void> {
    const sealed = await this.vault.seal(this.tx, placeOf(bookingId), codes);
    const { clinicId } = this.tx;
    await this.tx.db.bookingAccess.upsert({
      where: { clinicId_bookingId: { clinicId, bookingId } },
      create: { clinicId, bookingId, sealed, createdAt: new Date(now) },
      update: { sealed },
      select: { bookingId: true },
    });
  }

  async read(bookingId: BookingId): Promise<AccessCodes | null> {
    const row = await this.tx.db.bookingAccess.findFirst({
      where: { clinicId: this.tx.clinicId, bookingId },
    });
    return row && this.vault.open(this.tx, placeOf(bookingId), row.sealed, AccessCodes);
  }

  /** Wipes the codes of visits that ended before an instant. @returns how many */
  async wipeEndedBefore(instant: Instant): Promise<number> {
    const { count } = await this.tx.db.bookingAccess.deleteMany({
      where: { clinicId: this.tx.clinicId, booking: { endsAt: { lt: new Date(instant) } } },
    });
    return count;
  }
}

const placeOf = (bookingId: BookingId) => ({ table: 'booking_access', column: 'sealed', row: bookingId });
