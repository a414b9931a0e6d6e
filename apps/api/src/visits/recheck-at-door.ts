import { Injectable } from '@nestjs/common';
import { isOnTheDay } from '@unbrace/shared/bookings';
import { recheckNotNow, type RecheckReply, type RecheckRequest } from '@unbrace/shared/intake';
import type { BookingId } from '@unbrace/shared/kernel';
import { person } from '../bookings/booking-step.ts';
import type { Actor } from '../identity/actor.ts';
import { recheckVisit } from '../intake/recheck-visit.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Vault } from '../platform/crypto/vault.ts';
import { Database } from '../platform/database/database.ts';
import { lockOwnVisit } from './own-visit.ts';

const beforeItBegins = ['confirmed', 'en_route', 'arrived'];

/** At the door the therapist reads the questions aloud and ticks what the person says. A new red flag ends the visit there. */
@Injectable()
export class RecheckAtDoor {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
  ) {}

  /** @throws Problem not-found, intake/recheck-not-now, bookings/intake-incomplete, invalid */
  execute(actor: Actor, id: BookingId, { answers }: RecheckRequest): Promise<RecheckReply> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      const now = this.clock.now();
      const booking = await lockOwnVisit(tx, actor, id);
      if (!beforeItBegins.includes(booking.state) || !isOnTheDay(booking, now))
        throw recheckNotNow(undefined);
      const by = { audited: actor, stepper: person(actor) };
      return recheckVisit(tx, this.vault, { bookingId: id, intakeId: booking.intakeId }, answers, by, now);
    });
  }
}
