import { Injectable } from '@nestjs/common';
import {
  bookingMachine,
  type BookingView,
  type MoveBookingRequest,
  priceChanged,
  unfilledAt,
} from '@unbrace/shared/bookings';
import { type BookingId, fromText, type Instant, isSameMoney, minutes } from '@unbrace/shared/kernel';
import { AuditLog } from '../audit/audit-log.ts';
import { refuseOthers } from '../clients/find-client.ts';
import type { Actor } from '../identity/actor.ts';
import { putOffer } from '../offers/put-offer.ts';
import { sendWave } from '../offers/send-wave.ts';
import { withdrawOpenOffers } from '../offers/withdraw-offers.ts';
import { Clock } from '../platform/clock/clock.ts';
import type { Tx } from '../platform/database/database.ts';
import type { BookingRecord } from './booking-record.ts';
import { lockBooking, person, refuseOutdated, step } from './booking-step.ts';
import { viewOf } from './describe-booking.ts';
import { bookingOf } from './find-bookings.ts';
import { suitableTherapists } from './find-takers.ts';
import { isDesk } from './may.ts';
import { requote } from './price-visit.ts';
import { renewDrives } from './renew-drives.ts';
import type { Search } from './search.ts';
import { searchOf } from './search-of.ts';
import { takeTime } from './take-time.ts';
import { TakingTime } from './taking-time.ts';
import { tellClient } from './tell-client.ts';
import { tellTherapist } from './tell-therapist.ts';
import { unassignVisit } from './unassign-visit.ts';

interface Wanted {
  readonly request: MoveBookingRequest;
  readonly reach: (search: Search) => Search;
  readonly now: Instant;
}

/** Moves a visit to another time: the same booking, its history kept, everything checked again. */
@Injectable()
export class MoveBooking {
  constructor(
    private readonly takingTime: TakingTime,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem not-found, bookings/transition-refused, bookings/slot-taken, bookings/infeasible, price-changed, changed */
  execute(actor: Actor, id: BookingId, request: MoveBookingRequest): Promise<BookingView> {
    const now = this.clock.now();
    const look = async (tx: Tx) => {
      const booking = await bookingOf(tx, id);
      refuseOthers(actor, booking.clientId);
      const therapistId = changesHands(actor, booking, request)
        ? (request.therapistId ?? null)
        : goesTo(booking, request);
      return { search: await searchOf(tx, booking, now, { therapistId }), start: fromText(request.startsAt) };
    };
    return this.takingTime.execute(actor.clinicId, look, async (tx) => {
      const moved = await this.within(tx, actor, id, request);
      return viewOf(tx, moved, actor, now);
    });
  }

  /** One of several that move together, which may go further ahead. @throws Problem as `execute`, and TooLate */
  async within(
    tx: Tx,
    actor: Actor,
    id: BookingId,
    request: MoveBookingRequest,
    reach: (search: Search) => Search = (search) => search,
  ): Promise<BookingRecord> {
    const now = this.clock.now();
    const booking = await lockBooking(tx, id);
    refuseOthers(actor, booking.clientId);
    refuseOutdated(booking, request.version);
    // Refused before anybody's day is looked at.
    const role =
      actor.roles.find((each) => bookingMachine.can(booking.state, 'move', each)) ??
      actor.roles[0] ??
      'client';
    bookingMachine.step(booking.state, 'move', role);
    const moved = await this.move(tx, actor, booking, { request, reach, now });
    await new AuditLog(tx, now).record(actor, 'booking-moved', { kind: 'booking', id });
    return moved;
  }

  private async move(tx: Tx, actor: Actor, agreed: BookingRecord, { request, reach, now }: Wanted) {
    // The office may send somebody else: the visit is taken back first, and who comes is asked like anybody.
    const booking = changesHands(actor, agreed, request)
      ? await unassignVisit(tx, agreed.id, actor, now)
      : agreed;
    const startsAt = fromText(request.startsAt);
    await withdrawOpenOffers(tx, booking.id, now);
    const who = isDesk(actor) ? 'desk' : 'client';
    const search = reach(await searchOf(tx, booking, now, { who, therapistId: goesTo(booking, request) }));
    const price = await requote(tx, search.clinic, search.wanted, booking.price, startsAt);
    // A client who names no total agrees to what they pay already, and to nothing else.
    const total = request.total ?? (who === 'client' ? booking.total : price.total);
    if (!isSameMoney(total, price.total)) throw priceChanged({ total: price.total });
    const claim = {
      bookingId: booking.id,
      kind: booking.state === 'confirmed' ? 'confirmed' : 'requested',
      expiresAt: null,
    } as const;
    const allowed = await suitableTherapists(tx, search);
    const { therapist } = await takeTime(tx, search, startsAt, claim, allowed, booking);
    const moved = await step(tx, booking, 'move', person(actor), now, {
      startsAt,
      endsAt: startsAt + minutes(booking.minutes),
      therapistId: therapist.id,
      price,
      total: price.total,
      deadlineAt: deadlineFor(booking, startsAt, now),
    });
    await renewDrives(tx, search.clinic, therapist.id, startsAt, now);
    if (booking.therapistId) await renewDrives(tx, search.clinic, booking.therapistId, booking.startsAt, now);
    await tellClient(tx, moved, 'moved', now);
    await tellTherapist(tx, booking, now, startsAt);
    if (moved.state !== 'requested') return moved;
    // Whoever was named for the new time is asked alone.
    return request.therapistId ? putOffer(tx, moved, now) : sendWave(tx, moved, now);
  }
}

function changesHands(
  actor: Actor,
  { state, therapistId }: BookingRecord,
  { therapistId: wish }: MoveBookingRequest,
) {
  return isDesk(actor) && state === 'confirmed' && wish !== undefined && wish !== therapistId;
}

/** A confirmed visit stays with its therapist, who has read the flags; one that waits may go to anybody. */
export function goesTo(booking: BookingRecord, { therapistId: wish }: MoveBookingRequest) {
  return booking.state === 'confirmed' ? booking.therapistId : (wish ?? booking.requestedTherapistId);
}

/** What waits for answers or a clearance goes on waiting as long as before, but not beyond an earlier start. */
function deadlineFor({ state, deadlineAt }: BookingRecord, startsAt: Instant, now: Instant): Instant {
  const latest = unfilledAt(startsAt, now);
  return state === 'on_hold' ? Math.min(deadlineAt ?? latest, latest) : latest;
}
