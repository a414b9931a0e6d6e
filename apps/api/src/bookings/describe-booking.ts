import { bookingMachine, type BookingView } from '@unbrace/shared/bookings';
import { type Instant, toText } from '@unbrace/shared/kernel';
import type { Recipient } from '@unbrace/shared/clients';
import type { Place } from '@unbrace/shared/places';
import type { Service } from '@unbrace/shared/services';
import type { Therapist } from '@unbrace/shared/therapists';
import type { ClientRecord } from '../clients/find-client.ts';
import type { Actor } from '../identity/actor.ts';
import type { Tx } from '../platform/database/database.ts';
import { byId, foundIn } from '../platform/database/found-in.ts';
import type { BookingRecord } from './booking-record.ts';
import { cancellationView, cancelledView } from './cancellable.ts';
import { isDesk } from './may.ts';
import type { IllnessWaivers } from './illness-waivers.ts';
import { type Related, relatedTo } from './related-to.ts';

/** A booking for its client and for the desk: no answer, no flag, no reason. */
export async function viewOf(
  tx: Tx,
  booking: BookingRecord,
  actor: Actor,
  now: Instant,
): Promise<BookingView> {
  return describe(booking, await relatedTo(tx, [booking], now), actor, now);
}

/** A booking that was written this moment, from what it was written with: nothing is read again. */
export function heldView(
  booking: BookingRecord,
  { client, recipient, place, service, taker: { therapist }, waivers }: HeldWith,
  actor: Actor,
  now: Instant,
): BookingView {
  const related: Related = {
    services: byId([service]),
    clients: byId([client]),
    recipients: byId([recipient]),
    places: byId([place]),
    therapists: byId([therapist]),
    // A time is kept for answers that are in, or for somebody who has not begun.
    intakes: new Map(booking.intakeId ? [[booking.intakeId, { status: 'submitted' }]] : []),
    histories: new Map([[booking.id, [{ at: toText(now), event: 'hold', by: 'client' }]]]),
    holds: new Map(),
    waivers,
  };
  return describe(booking, related, actor, now);
}

interface HeldWith {
  readonly client: ClientRecord;
  readonly recipient: Recipient;
  readonly place: Place;
  readonly service: Service;
  readonly waivers: IllnessWaivers;
  readonly taker: { readonly therapist: Pick<Therapist, 'id' | 'name' | 'gender'> };
}

/** The same for many: no more is asked of the database than for one. */
export async function viewsOf(
  tx: Tx,
  bookings: readonly BookingRecord[],
  actor: Actor,
  now: Instant,
): Promise<BookingView[]> {
  const related = await relatedTo(tx, bookings, now);
  return bookings.map((booking) => describe(booking, related, actor, now));
}

function describe(booking: BookingRecord, related: Related, actor: Actor, now: Instant): BookingView {
  const service = foundIn(related.services, booking.serviceId);
  const client = foundIn(related.clients, booking.clientId);
  const recipient = foundIn(related.recipients, booking.recipientId);
  const place = foundIn(related.places, booking.placeId);
  const intake = booking.intakeId && foundIn(related.intakes, booking.intakeId);
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
    therapist: therapistFor(booking, related, actor),
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
    cancellation: cancellationView(booking, related.waivers.of(booking.clientId), now),
    cancelled: cancelledView(booking),
    paymentState: booking.paymentState,
    // Somebody else's answers are not even linked to: done or not done is all that a booker learns.
    intake: { id: isSelf ? booking.intakeId : null, done: intake ? intake.status === 'submitted' : false },
    hold: related.holds.get(booking.id) ?? null,
    heldUntil: instant(booking.heldUntil),
    confirmedAt: instant(booking.confirmedAt),
    history: related.histories.get(booking.id) ?? [],
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
function therapistFor(booking: BookingRecord, related: Related, actor: Actor): BookingView['therapist'] {
  if (!booking.therapistId || (booking.confirmedAt === null && !isDesk(actor))) return null;
  const { id, name, gender } = foundIn(related.therapists, booking.therapistId);
  return { id, name, gender };
}
