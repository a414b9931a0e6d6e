import type { BookingState } from '@unbrace/shared/bookings';
import { StrandedVisit } from '@unbrace/shared/availability';
import { type Instant, type TherapistId, toText } from '@unbrace/shared/kernel';
import type { Tx } from '../platform/database/database.ts';

// Somebody on the way or at the table is not stranded by a change of hours.
const promised: BookingState[] = ['on_hold', 'requested', 'offered', 'confirmed'];

/** A promised visit, with the claim that keeps its time. */
export interface PromisedVisit extends StrandedVisit {
  readonly claimId: string;
}

/** What a therapist has promised to do from now on, told so that the office recognises it. */
export class StrandedVisitsRepository {
  constructor(private readonly tx: Tx) {}

  async toCome(therapistId: TherapistId, now: Instant): Promise<PromisedVisit[]> {
    const { clinicId } = this.tx;
    const rows = await this.tx.db.timeClaim.findMany({
      where: {
        clinicId,
        therapistId,
        live: true,
        startsAt: { gt: new Date(now) },
        booking: { clinicId, state: { in: promised } },
      },
      select: {
        id: true,
        startsAt: true,
        booking: {
          select: {
            id: true,
            reference: true,
            recipient: { select: { name: true } },
            place: { select: { suburb: true } },
          },
        },
      },
      orderBy: { startsAt: 'asc' },
    });
    return rows.flatMap(({ id, startsAt, booking }) =>
      booking === null
        ? []
        : [
            {
              claimId: id,
              ...StrandedVisit.parse({
                bookingId: booking.id,
                reference: booking.reference,
                startsAt: toText(startsAt.getTime()),
                recipient: booking.recipient.name,
                suburb: booking.place.suburb,
              }),
            },
          ],
    );
  }
}
