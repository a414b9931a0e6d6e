import { Injectable } from '@nestjs/common';
import { unfilledAt } from '@unbrace/shared/bookings';
import type { BookingId } from '@unbrace/shared/kernel';
import { offerMachine, type WithdrawRequest } from '@unbrace/shared/offers';
import { AuditLog } from '../audit/audit-log.ts';
import { releaseClaim } from '../availability/time-claims.ts';
import { person, refuseOutdated, step } from '../bookings/booking-step.ts';
import { renewDrives } from '../bookings/renew-drives.ts';
import { tellClient } from '../bookings/tell-client.ts';
import { clinicOf } from '../clinics/find-clinic.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import { lockOwnVisit } from '../visits/own-visit.ts';
import { OffersRepository } from './offers.repository.ts';
import { sendWave } from './send-wave.ts';

/** A therapist gives an accepted visit back, with a reason: others are asked at once and in larger waves, the client pays nothing. */
@Injectable()
export class WithdrawFromVisit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem not-found, bookings/transition-refused, bookings/changed */
  async execute(actor: Actor, id: BookingId, { reason, version }: WithdrawRequest): Promise<void> {
    await this.database.transaction(actor.clinicId, async (tx) => {
      const now = this.clock.now();
      const visit = await lockOwnVisit(tx, actor, id);
      refuseOutdated(visit, version);
      const requested = await step(tx, visit, 'withdraw', person(actor), now, {
        therapistId: null,
        confirmedAt: null,
        deadlineAt: unfilledAt(visit.startsAt, now),
      });
      await releaseClaim(tx, visit);
      const offers = new OffersRepository(tx);
      for (const offer of await offers.ofBooking(id))
        if (offer.state === 'accepted' && offer.therapistId === visit.therapistId)
          await offers.close(offer, offerMachine.step(offer.state, 'giveBack', 'therapist').to, now, reason);
      if (visit.therapistId)
        await renewDrives(tx, await clinicOf(tx), visit.therapistId, visit.startsAt, now);
      await new AuditLog(tx, now).record(actor, 'visit-given-back', { kind: 'booking', id });
      await tellClient(tx, requested, 'givenBack', now);
      await sendWave(tx, requested, now);
    });
  }
}
