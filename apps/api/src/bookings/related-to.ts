import type { BookingView } from '@unbrace/shared/bookings';
import type { Recipient } from '@unbrace/shared/clients';
import type {
  BookingId,
  ClientId,
  Instant,
  IntakeId,
  PlaceId,
  RecipientId,
  ServiceId,
  TherapistId,
} from '@unbrace/shared/kernel';
import type { Place } from '@unbrace/shared/places';
import type { Service } from '@unbrace/shared/services';
import type { Therapist } from '@unbrace/shared/therapists';
import { recipientsOf } from '../clients/find-recipient.ts';
import { type ClientRecord, clientRecordsOf } from '../clients/find-client.ts';
import { type IntakeSummary, intakesOf } from '../intake/intake-of.ts';
import { placesOf } from '../places/find-place.ts';
import type { Tx } from '../platform/database/database.ts';
import { servicesOf } from '../services/list-services.ts';
import { therapistsOf } from '../therapists/list-therapists.ts';
import { BookingHistoryRepository } from './booking-history.repository.ts';
import type { BookingRecord } from './booking-record.ts';
import { holdNotes } from './hold-note.ts';
import { type IllnessWaivers, illnessWaivers } from './illness-waivers.ts';

/** What a view of bookings says of everything around them. */
export interface Related {
  readonly services: ReadonlyMap<ServiceId, Service>;
  readonly clients: ReadonlyMap<ClientId, ClientRecord>;
  readonly recipients: ReadonlyMap<RecipientId, Recipient>;
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly therapists: ReadonlyMap<TherapistId, Pick<Therapist, 'id' | 'name' | 'gender'>>;
  readonly intakes: ReadonlyMap<IntakeId, Pick<IntakeSummary, 'status'>>;
  readonly histories: ReadonlyMap<string, BookingView['history']>;
  readonly holds: ReadonlyMap<BookingId, NonNullable<BookingView['hold']>>;
  readonly waivers: IllnessWaivers;
}

/** Everything that bookings refer to: one query for each kind, however many bookings there are. */
export async function relatedTo(tx: Tx, bookings: readonly BookingRecord[], now: Instant): Promise<Related> {
  const ids = <Id>(of: (booking: BookingRecord) => Id | null) => [
    ...new Set(bookings.flatMap((booking) => of(booking) ?? [])),
  ];
  const [services, clients, recipients, places, therapists, intakes, histories, holds, waivers] =
    await Promise.all([
      servicesOf(
        tx,
        ids(({ serviceId }) => serviceId),
      ),
      clientRecordsOf(
        tx,
        ids(({ clientId }) => clientId),
      ),
      recipientsOf(
        tx,
        ids(({ recipientId }) => recipientId),
      ),
      placesOf(
        tx,
        ids(({ placeId }) => placeId),
      ),
      therapistsOf(
        tx,
        ids(({ therapistId }) => therapistId),
      ),
      intakesOf(
        tx,
        ids(({ intakeId }) => intakeId),
      ),
      new BookingHistoryRepository(tx).of(ids(({ id }) => id)),
      holdNotes(tx, bookings, now),
      illnessWaivers(
        tx,
        ids(({ clientId, endedAt }) => (endedAt === null ? clientId : null)),
        now,
      ),
    ]);
  return { services, clients, recipients, places, therapists, intakes, histories, holds, waivers };
}
