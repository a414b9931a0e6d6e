import { unfilledAt } from '@unbrace/shared/bookings';
import {
  BookingId,
  type ClientId,
  type Instant,
  type IntakeId,
  minutes,
  type RecipientId,
  type UserId,
} from '@unbrace/shared/kernel';
import { v7 as uuid } from 'uuid';
import type { Clinic } from '../clinics/find-clinic.ts';
import type { Tx } from '../platform/database/database.ts';
import type { BookingRecord } from './booking-record.ts';
import { quote } from './price-visit.ts';
import { newReference } from './reference.ts';
import type { WantedVisit } from './wanted-visit.ts';

/** A held booking at the price and the policy of now; nobody's time is claimed for it yet. */
export async function newBooking(
  tx: Tx,
  clinic: Clinic,
  wanted: WantedVisit,
  by: { clientId: ClientId; recipientId: RecipientId; userId: UserId; intakeId: IntakeId | null },
  startsAt: Instant,
  now: Instant,
): Promise<BookingRecord> {
  const price = await quote(tx, clinic, wanted, startsAt);
  return {
    id: BookingId.parse(uuid()),
    reference: newReference(),
    state: 'held',
    version: 1,
    clientId: by.clientId,
    recipientId: by.recipientId,
    placeId: wanted.place.id,
    serviceId: wanted.service.id,
    therapistId: null,
    requestedTherapistId: wanted.therapistId,
    gender: wanted.gender,
    minutes: wanted.minutes,
    startsAt,
    endsAt: startsAt + minutes(wanted.minutes),
    timeZone: wanted.place.timeZone,
    intakeId: by.intakeId,
    tier: null,
    paymentState: 'none',
    price,
    policy: clinic.settings.cancellation.policy,
    total: price.total,
    heldUntil: now + minutes(clinic.settings.holdMinutes),
    deadlineAt: unfilledAt(startsAt, now),
    confirmedAt: null,
    endedAt: null,
    endReason: null,
    cancellationFee: null,
    treatmentConsentAt: null,
    createdByUserId: by.userId,
    createdAt: now,
  };
}
