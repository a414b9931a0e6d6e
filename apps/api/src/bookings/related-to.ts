import type { Instant } from '@unbrace/shared/kernel';
import { recipientsOf } from '../clients/find-recipient.ts';
import { clientRecordsOf } from '../clients/find-client.ts';
import { intakesOf } from '../intake/intake-of.ts';
import { placesOf } from '../places/find-place.ts';
import type { Tx } from '../platform/database/database.ts';
import { servicesOf } from '../services/list-services.ts';
import { therapistsOf } from '../therapists/list-therapists.ts';
import { BookingHistoryRepository } from './booking-history.repository.ts';
import type { BookingRecord } from './booking-record.ts';
import { holdNotes } from './hold-note.ts';
import { illnessWaivers } from './illness-waivers.ts';

export type Related = Awaited<ReturnType<typeof relatedTo>>;

/** Everything that bookings refer to: one query for each kind, however many bookings there are. */
export async function relatedTo(tx: Tx, bookings: readonly BookingRecord[], now: Instant) {
  const ids = <Id>(of: (booking: BookingRecord) => Id | null) => [
    ...new Set(bookings.flatMap((booking) => of(booking) ?? [])),
  ];
  return {
    services: await servicesOf(
      tx,
      ids(({ serviceId }) => serviceId),
    ),
    clients: await clientRecordsOf(
      tx,
      ids(({ clientId }) => clientId),
    ),
    recipients: await recipientsOf(
      tx,
      ids(({ recipientId }) => recipientId),
    ),
    places: await placesOf(
      tx,
      ids(({ placeId }) => placeId),
    ),
    therapists: await therapistsOf(
      tx,
      ids(({ therapistId }) => therapistId),
    ),
    intakes: await intakesOf(
      tx,
      ids(({ intakeId }) => intakeId),
    ),
    histories: await new BookingHistoryRepository(tx).of(ids(({ id }) => id)),
    holds: await holdNotes(tx, bookings, now),
    waivers: await illnessWaivers(
      tx,
      ids(({ clientId, endedAt }) => (endedAt === null ? clientId : null)),
      now,
    ),
  };
}
