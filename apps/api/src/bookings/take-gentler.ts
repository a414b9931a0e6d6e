import { Injectable } from '@nestjs/common';
import {
  type BookingView,
  type GentlerVisits,
  priceChanged,
  serviceUnsuitable,
  slotTaken,
  type TakeGentlerRequest,
  unfilledAt,
} from '@unbrace/shared/bookings';
import { type BookingId, type Instant, isSameMoney, minutes as lasting } from '@unbrace/shared/kernel';
import { AuditLog } from '../audit/audit-log.ts';
import { refuseOthers } from '../clients/find-client.ts';
import type { Actor } from '../identity/actor.ts';
import { sendWave } from '../offers/send-wave.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Vault } from '../platform/crypto/vault.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { serviceOf } from '../services/list-services.ts';
import type { BookingRecord } from './booking-record.ts';
import { lockBooking, person, refuseOutdated, step } from './booking-step.ts';
import { viewOf } from './describe-booking.ts';
import { bookingOf } from './find-bookings.ts';
import { suitableTherapists } from './find-takers.ts';
import { gentlerSearch, gentlerVisits, restrictionsAwaited } from './gentler-visits.ts';
import { quote } from './price-visit.ts';
import { renewDrives } from './renew-drives.ts';
import { tryTakeTime } from './take-time.ts';
import { endOpenHold } from './triage-holds.ts';
import { whyUnfit } from './why-unfit.ts';

/** Whoever booked takes a visit that the answers allow, at the time that is kept, at its own price. Then it is offered. */
@Injectable()
export class TakeGentler {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
  ) {}

  /** What can be chosen. Writes nothing. @throws Problem not-found, bookings/transition-refused */
  list(actor: Actor, id: BookingId): Promise<GentlerVisits> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      const booking = await bookingOf(tx, id);
      refuseOthers(actor, booking.clientId);
      const restrictions = await restrictionsAwaited(tx, this.vault, booking);
      const items = await gentlerVisits(tx, booking, restrictions, this.clock.now());
      return { items, nextCursor: null, before: booking.total };
    });
  }

  /** @throws Problem not-found, bookings/transition-refused, service-unsuitable, length-not-offered, price-changed, slot-taken, changed */
  execute(actor: Actor, id: BookingId, request: TakeGentlerRequest): Promise<BookingView> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      const now = this.clock.now();
      const booking = await lockBooking(tx, id);
      refuseOthers(actor, booking.clientId);
      refuseOutdated(booking, request.version);
      const taken = await this.take(tx, actor, booking, request, now);
      await new AuditLog(tx, now).record(actor, 'booking-made-gentler', { kind: 'booking', id });
      return viewOf(tx, taken, actor, now);
    });
  }

  private async take(
    tx: Tx,
    actor: Actor,
    booking: BookingRecord,
    { serviceId, minutes, total }: TakeGentlerRequest,
    now: Instant,
  ): Promise<BookingRecord> {
    const { id, startsAt } = booking;
    const restrictions = await restrictionsAwaited(tx, this.vault, booking);
    const service = await serviceOf(tx, serviceId);
    const unfit = whyUnfit(restrictions, service, minutes);
    if (unfit) throw serviceUnsuitable(unfit);
    const search = await gentlerSearch(tx, booking, { service, minutes }, now);
    const price = await quote(tx, search.clinic, search.wanted, startsAt);
    if (!isSameMoney(total, price.total)) throw priceChanged({ total: price.total });
    const claim = { bookingId: id, kind: 'requested', expiresAt: null } as const;
    const allowed = await suitableTherapists(tx, search);
    const taker = await tryTakeTime(tx, search, startsAt, claim, allowed, booking);
    if (!taker) throw slotTaken({ alternatives: [] });
    const { therapist } = taker;
    await endOpenHold(tx, id, 'gentlerTaken', 'client', now);
    const taken = await step(tx, booking, 'takeGentler', person(actor), now, {
      serviceId,
      minutes,
      endsAt: startsAt + lasting(minutes),
      therapistId: therapist.id,
      price,
      total: price.total,
      deadlineAt: unfilledAt(startsAt, now),
    });
    await renewDrives(tx, search.clinic, therapist.id, startsAt, now);
    if (booking.therapistId && booking.therapistId !== therapist.id)
      await renewDrives(tx, search.clinic, booking.therapistId, startsAt, now);
    return sendWave(tx, taken, now);
  }
}
