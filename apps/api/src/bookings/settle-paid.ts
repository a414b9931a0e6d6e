import { Injectable } from '@nestjs/common';
import type { BookingState } from '@unbrace/shared/bookings';
import { type BookingId, type ClinicId, type Instant, Problem } from '@unbrace/shared/kernel';
import { claimOf } from '../availability/time-claims.ts';
import { Config } from '../platform/config/config.ts';
import { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';
import { askForHeld } from './ask-for-held.ts';
import type { BookingRecord } from './booking-record.ts';
import { lockBooking, step, system, timer } from './booking-step.ts';
import { bookingOf } from './find-bookings.ts';
import { suitableTherapists } from './find-takers.ts';
import { freeTimeOf } from './free-time-of.ts';
import { searchOf } from './search-of.ts';
import { alternativesTo, takeTime } from './take-time.ts';
import { TakingTime } from './taking-time.ts';
import { tellPaidTooLate } from './tell-paid-too-late.ts';

/** Writes down what was learned about the money of a booking. @returns whether it is secured */
export type Learn = (tx: Tx, booking: BookingRecord) => Promise<boolean>;

/**
 * Lets a held booking go on once its money is secured, in the transaction that learns it. Where the hold had run out its
 * time is taken anew; where that is gone the booking ends, its money is let go by that step, and the client is told.
 */
@Injectable()
export class SettlePaid {
  constructor(
    private readonly takingTime: TakingTime,
    private readonly vault: Vault,
    private readonly config: Config,
  ) {}

  /** @returns the state that the booking came to, null when it stays where it was */
  async execute(clinicId: ClinicId, id: BookingId, learn: Learn, now: Instant): Promise<BookingState | null> {
    const look = async (tx: Tx) => {
      const booking = await bookingOf(tx, id);
      if (booking.state !== 'held' || (await isKept(tx, booking, now))) return null;
      return { search: await this.searchFor(tx, booking, now), start: booking.startsAt };
    };
    try {
      return await this.takingTime.execute(clinicId, look, async (tx) => {
        const booking = await lockBooking(tx, id);
        const isSecured = await learn(tx, booking);
        if (booking.state === 'held') return isSecured ? await this.settle(tx, booking, now) : null;
        return null;
      });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return this.takingTime.execute(clinicId, look, (tx) => this.giveUp(tx, id, learn, now));
    }
  }

  private async settle(tx: Tx, booking: BookingRecord, now: Instant): Promise<BookingState> {
    const kept = (await isKept(tx, booking, now)) ? booking : await this.takeAnew(tx, booking, now);
    const means = { vault: this.vault, publicUrl: this.config.publicUrl };
    return (await askForHeld(tx, means, kept, system, now)).state;
  }

  /** @throws Problem bookings/slot-taken, bookings/infeasible, and TooLate */
  private async takeAnew(tx: Tx, booking: BookingRecord, now: Instant): Promise<BookingRecord> {
    const search = await this.searchFor(tx, booking, now);
    const claim = { bookingId: booking.id, kind: 'requested', expiresAt: null } as const;
    const allowed = await suitableTherapists(tx, search);
    const { therapist } = await takeTime(tx, search, booking.startsAt, claim, allowed, booking);
    return { ...booking, therapistId: therapist.id };
  }

  private async giveUp(tx: Tx, id: BookingId, learn: Learn, now: Instant): Promise<BookingState | null> {
    const booking = await lockBooking(tx, id);
    await learn(tx, booking);
    if (booking.state !== 'held') return null;
    const ended = await step(tx, booking, 'abandon', timer, now, { endReason: 'time is up' });
    await freeTimeOf(tx, booking, now);
    const search = await this.searchFor(tx, booking, now);
    await tellPaidTooLate(tx, ended, await alternativesTo(tx, search, booking.startsAt), now);
    return ended.state;
  }

  private searchFor(tx: Tx, booking: BookingRecord, now: Instant) {
    return searchOf(tx, booking, now, { who: 'client', therapistId: booking.requestedTherapistId });
  }
}

/** Whether the time is still the booking's own: a hold that ran out is looked at as if nobody had it. */
async function isKept(tx: Tx, booking: BookingRecord, now: Instant): Promise<boolean> {
  const claim = await claimOf(tx, booking.id);
  return claim !== null && (claim.expiresAt === null || claim.expiresAt > now);
}
