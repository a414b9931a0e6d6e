import { Injectable } from '@nestjs/common';
import { type BookingView, type HoldSlotRequest, tooManyHolds } from '@unbrace/shared/bookings';
import { fromText, notFound } from '@unbrace/shared/kernel';
import type { z } from 'zod';
import { clientRecordOf, ownClientId } from '../clients/find-client.ts';
import { visibleRecipient } from '../clients/find-recipient.ts';
import { clinicOf } from '../clinics/find-clinic.ts';
import type { Actor } from '../identity/actor.ts';
import { bindIntakeToBooking } from '../intake/intake-of.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';
import { visiblePlace } from '../places/visible-place.ts';
import { serviceOf } from '../services/list-services.ts';
import { clearanceInTime } from './clearance-in-time.ts';
import { heldView } from './describe-booking.ts';
import { suitableTherapists } from './find-takers.ts';
import type { Search } from './search.ts';
import { HeldBookingsRepository } from './held-bookings.repository.ts';
import { illnessWaivers } from './illness-waivers.ts';
import { mayBeHeld } from './may-be-held.ts';
import { newBooking } from './new-booking.ts';
import { queryOf, readSlotQuery } from './read-slot-query.ts';
import { lockTaker } from './take-time.ts';
import { TakingTime } from './taking-time.ts';
import { writeHeld } from './write-held.ts';

type Request = z.infer<typeof HoldSlotRequest>;

/** Keeps a time for a client for some minutes, at the price of now. */
@Injectable()
export class HoldSlot {
  constructor(
    private readonly takingTime: TakingTime,
    private readonly clock: Clock,
    private readonly vault: Vault,
  ) {}

  /** @throws Problem bookings/slot-taken, infeasible, too-many-holds, intake-incomplete, answers-outdated, blocked-by-triage, service-unsuitable, clearance-too-late, recipient-unreachable, care/rebooking-locked, not-found */
  execute(actor: Actor, request: Request): Promise<BookingView> {
    const now = this.clock.now();
    const startsAt = fromText(request.startsAt);
    const look = async (tx: Tx) => ({
      search: await readSlotQuery(tx, actor, queryOf(request), now),
      start: startsAt,
    });
    return this.takingTime.execute(actor.clinicId, look, async (tx) => {
      const clientId = ownClientId(actor);
      const [clinic, recipient, place, service, client, waivers, open] = await Promise.all([
        clinicOf(tx),
        visibleRecipient(tx, actor, request.recipientId),
        visiblePlace(tx, actor, request.placeId),
        serviceOf(tx, request.serviceId),
        clientRecordOf(tx, clientId),
        illnessWaivers(tx, [clientId], now),
        new HeldBookingsRepository(tx).countOpenHolds(clientId, now),
      ]);
      if (recipient.retired || place.retired || service.retired) throw notFound(undefined);
      await mayBeHeld(tx, this.vault, { ...request, service }, now);
      if (open >= clinic.settings.openHoldsPerClient)
        throw tooManyHolds({ most: clinic.settings.openHoldsPerClient });

      const wanted = {
        service,
        minutes: request.minutes,
        place,
        gender: request.gender,
        therapistId: request.therapistId,
      };
      const search: Search = { clinic, wanted, now, who: 'client' };
      await clearanceInTime(tx, this.vault, request.intakeId, search, startsAt);
      const by = { clientId, recipientId: recipient.id, userId: actor.userId, intakeId: request.intakeId };
      const [held, allowed] = await Promise.all([
        newBooking(tx, clinic, wanted, by, startsAt, now),
        suitableTherapists(tx, search),
      ]);
      const taker = await lockTaker(tx, search, startsAt, allowed);
      const booking = { ...held, therapistId: taker.therapist.id };
      await writeHeld(tx, search, booking, taker, { userId: actor.userId, role: 'client' });
      if (request.intakeId) await bindIntakeToBooking(tx, request.intakeId, held.id);
      return heldView(booking, { client, recipient, place, service, taker, waivers }, actor, now);
    });
  }
}
