import { bookingMachine, type BookingView } from '@unbrace/shared/bookings';
import { type Instant, toText } from '@unbrace/shared/kernel';
import type { Therapist } from '@unbrace/shared/therapists';
import { clientRecordOf } from '../clients/find-client.ts';
import { recipientOf } from '../clients/find-recipient.ts';
import type { Actor } from '../identity/actor.ts';
import { intakeOf } from '../intake/intake-of.ts';
import { placeOf } from '../places/find-place.ts';
import type { Tx } from '../platform/database/database.ts';
import { serviceOf } from '../services/list-services.ts';
import { therapistOf } from '../therapists/list-therapists.ts';
import { BookingHistoryRepository } from './booking-history.repository.ts';
import type { BookingRecord } from './booking-record.ts';
import { cancellationView } from './cancellable.ts';
import { holdNote } from './hold-note.ts';
import { isDesk } from './may.ts';

/** A booking for its client and for the desk: no answer, no flag, no reason. */
export async function viewOf(
  tx: Tx,
  booking: BookingRecord,
  actor: Actor,
  now: Instant,
): Promise<BookingView> {
  const service = await serviceOf(tx, booking.serviceId);
  const client = await clientRecordOf(tx, booking.clientId);
  const recipient = await recipientOf(tx, booking.recipientId);
  const place = await placeOf(tx, booking.placeId);
  const intake = booking.intakeId && (await intakeOf(tx, booking.intakeId));
  const histories = await new BookingHistoryRepository(tx).of([booking.id]);
  const isSelf = recipient.relationship === 'self';
  const instant = (value: Instant | null) => (value === null ? null : toText(value));
  return {
    id: booking.id,
    reference: booking.reference,
    state: booking.state,
    version: booking.version,
    service: { id: service.id, name: service.name, style: service.style },
    minutes: booking.minutes,
    startsAt: toText(booking.startsAt),
    endsAt: toText(booking.endsAt),
    timeZone: booking.timeZone,
    therapist: await therapistFor(tx, booking, actor),
    gender: booking.gender,
    client: { id: client.id, name: client.name, phone: client.phone, email: client.email },
    recipient: { id: recipient.id, name: recipient.name, isClient: isSelf },
    place: {
      id: place.id,
      kind: place.kind,
      label: place.label,
      addressLine: place.addressLine,
      suburb: place.suburb,
    },
    price: booking.price,
    cancellation: cancellationView(booking, now),
    paymentState: booking.paymentState,
    // Somebody else's answers are not even linked to: done or not done is all that a booker learns.
    intake: { id: isSelf ? booking.intakeId : null, done: intake ? intake.status === 'submitted' : false },
    hold: await holdNote(tx, booking),
    heldUntil: instant(booking.heldUntil),
    confirmedAt: instant(booking.confirmedAt),
    history: histories.get(booking.id) ?? [],
    can: {
      move: actor.roles.some((role) => bookingMachine.can(booking.state, 'move', role)),
      cancel: actor.roles.some((role) => canCancel(booking, role)),
    },
  };
}

function canCancel({ state }: BookingRecord, role: Actor['roles'][number]): boolean {
  return (
    bookingMachine.can(state, 'cancelByClient', role) || bookingMachine.can(state, 'cancelByClinic', role)
  );
}

/** Until somebody has accepted, who is being asked is the clinic's business, not the client's. */
async function therapistFor(tx: Tx, booking: BookingRecord, actor: Actor): Promise<BookingView['therapist']> {
  if (!booking.therapistId || (booking.confirmedAt === null && !isDesk(actor))) return null;
  const { id, name, gender }: Therapist = await therapistOf(tx, booking.therapistId);
  return { id, name, gender };
}
