import { Injectable } from '@nestjs/common';
import {
  bookingMachine,
  type BookingView,
  type CancelBookingRequest,
  type CancelReason,
  feeForCancelling,
} from '@unbrace/shared/bookings';
import type { BookingId, Instant } from '@unbrace/shared/kernel';
import { AuditLog } from '../audit/audit-log.ts';
import { refuseOthers } from '../clients/find-client.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import type { BookingRecord } from './booking-record.ts';
import { lockBooking, person, refuseOutdated, step } from './booking-step.ts';
import { cancellable } from './cancellable.ts';
import { viewOf } from './describe-booking.ts';
import { freeTimeOf } from './free-time-of.ts';
import { illnessWaivers } from './illness-waivers.ts';
import { tellClient } from './tell-client.ts';

/** Cancels a visit, by its client or by the clinic: the time is free for others, whoever was asked is told. */
@Injectable()
export class CancelBooking {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem not-found, bookings/transition-refused, bookings/changed */
  execute(actor: Actor, id: BookingId, { reason, version }: CancelBookingRequest): Promise<BookingView> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      const cancelled = await this.within(tx, actor, id, { reason, version });
      return viewOf(tx, cancelled, actor, this.clock.now());
    });
  }

  /** One of several that are cancelled together. @throws Problem not-found, bookings/transition-refused */
  async within(
    tx: Tx,
    actor: Actor,
    id: BookingId,
    { reason, version }: CancelBookingRequest,
  ): Promise<BookingRecord> {
    const now = this.clock.now();
    const booking = await lockBooking(tx, id);
    refuseOthers(actor, booking.clientId);
    refuseOutdated(booking, version);
    const cancelled = await this.cancel(tx, actor, booking, reason, now);
    await new AuditLog(tx, now).record(actor, 'booking-cancelled', { kind: 'booking', id });
    return cancelled;
  }

  private async cancel(tx: Tx, actor: Actor, booking: BookingRecord, reason: CancelReason, now: Instant) {
    const isTheirs =
      actor.clientId === booking.clientId && bookingMachine.can(booking.state, 'cancelByClient', 'client');
    const event = isTheirs ? 'cancelByClient' : 'cancelByClinic';
    const by = isTheirs ? 'client' : 'clinic';
    const illnessWaiver = (await illnessWaivers(tx, [booking.clientId], now)).of(booking.clientId);
    const cancelled = await step(tx, booking, event, person(actor), now, {
      endReason: reason,
      cancellationFee: feeForCancelling(
        cancellable(booking),
        { reason, by, illnessWaiver },
        booking.policy,
        now,
      ),
      heldUntil: null,
      deadlineAt: null,
    });
    await freeTimeOf(tx, booking, now);
    if (booking.state !== 'held') await tellClient(tx, cancelled, 'cancelled', now);
    return cancelled;
  }
}
