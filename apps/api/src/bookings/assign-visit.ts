import { Injectable } from '@nestjs/common';
import {
  type AssignRequest,
  bookingMachine,
  type BookingView,
  therapistUnsuitable,
} from '@unbrace/shared/bookings';
import type { BookingId, Instant, TherapistId } from '@unbrace/shared/kernel';
import { AuditLog } from '../audit/audit-log.ts';
import { lockTimes, noteChoice } from '../availability/time-claims.ts';
import type { Actor } from '../identity/actor.ts';
import { putOffer } from '../offers/put-offer.ts';
import { Clock } from '../platform/clock/clock.ts';
import type { Tx } from '../platform/database/database.ts';
import { therapistOf } from '../therapists/list-therapists.ts';
import type { BookingRecord } from './booking-record.ts';
import { lockBooking, refuseOutdated } from './booking-step.ts';
import { BookingsRepository } from './bookings.repository.ts';
import { viewOf } from './describe-booking.ts';
import { bookingOf } from './find-bookings.ts';
import { renewDrives } from './renew-drives.ts';
import { searchOf } from './search-of.ts';
import { takeTime } from './take-time.ts';
import { TakingTime } from './taking-time.ts';
import { unassignVisit } from './unassign-visit.ts';
import { whyUnsuitable } from './wanted-visit.ts';

/** Gives a visit to a therapist, who is asked like anybody else: flags are read by the person who comes. */
@Injectable()
export class AssignVisit {
  constructor(
    private readonly takingTime: TakingTime,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem not-found, bookings/transition-refused, slot-taken, infeasible, therapist-unsuitable, changed */
  execute(actor: Actor, id: BookingId, { therapistId, version }: AssignRequest): Promise<BookingView> {
    const now = this.clock.now();
    const look = async (tx: Tx) => {
      if (therapistId === null) return null;
      const booking = await bookingOf(tx, id);
      return { search: await searchOf(tx, booking, now, { therapistId }), start: booking.startsAt };
    };
    return this.takingTime.execute(actor.clinicId, look, async (tx) => {
      const before = await lockBooking(tx, id);
      refuseOutdated(before, version);
      // What has begun or ended has nobody else to go to.
      if (!assignable(before)) bookingMachine.step(before.state, 'reassign', 'admin');
      const days = [before.therapistId, therapistId].filter((each) => each !== null);
      await lockTimes(tx, days);
      const free = before.therapistId ? await unassignVisit(tx, id, actor, now) : before;
      const assigned = therapistId ? await this.give(tx, free, therapistId, now) : free;
      await new AuditLog(tx, now).record(actor, therapistId ? 'visit-assigned' : 'visit-unassigned', {
        kind: 'booking',
        id,
      });
      return viewOf(tx, assigned, actor, now);
    });
  }

  private async give(
    tx: Tx,
    booking: BookingRecord,
    therapistId: TherapistId,
    now: Instant,
  ): Promise<BookingRecord> {
    const therapist = await therapistOf(tx, therapistId);
    const search = await searchOf(tx, booking, now, { therapistId });
    const because = whyUnsuitable(therapist, search.wanted, booking.startsAt);
    if (because) throw therapistUnsuitable({ because });
    const claim = { bookingId: booking.id, kind: 'requested', expiresAt: null } as const;
    await noteChoice(tx, booking.id, await takeTime(tx, search, booking.startsAt, claim, [therapist]));
    const given = await new BookingsRepository(tx).save({ ...booking, therapistId }, now);
    await renewDrives(tx, search.clinic, therapistId, booking.startsAt, now);
    return given.state === 'requested' ? putOffer(tx, given, now) : given;
  }
}

function assignable({ state }: BookingRecord): boolean {
  return ['on_hold', 'requested', 'offered', 'confirmed'].includes(state);
}
