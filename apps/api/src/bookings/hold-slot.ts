import { Injectable } from '@nestjs/common';
import { type BookingView, type HoldSlotRequest, tooManyHolds } from '@unbrace/shared/bookings';
import { fromText, notFound } from '@unbrace/shared/kernel';
import type { z } from 'zod';
import { ownClientId } from '../clients/find-client.ts';
import { visibleRecipient } from '../clients/find-recipient.ts';
import { clinicOf } from '../clinics/find-clinic.ts';
import type { Actor } from '../identity/actor.ts';
import { bindIntakeToBooking } from '../intake/intake-of.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';
import { visiblePlace } from '../places/visible-place.ts';
import { serviceOf } from '../services/list-services.ts';
import { BookingHistoryRepository } from './booking-history.repository.ts';
import { BookingsRepository } from './bookings.repository.ts';
import { clearanceInTime } from './clearance-in-time.ts';
import { viewOf } from './describe-booking.ts';
import { suitableTherapists } from './find-takers.ts';
import type { Search } from './search.ts';
import { mayBeHeld } from './may-be-held.ts';
import { newBooking } from './new-booking.ts';
import { queryOf, readSlotQuery } from './read-slot-query.ts';
import { takeTime } from './take-time.ts';
import { TakingTime } from './taking-time.ts';

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
      const clinic = await clinicOf(tx);
      const clientId = ownClientId(actor);
      const recipient = await visibleRecipient(tx, actor, request.recipientId);
      const place = await visiblePlace(tx, actor, request.placeId);
      const service = await serviceOf(tx, request.serviceId);
      if (recipient.retired || place.retired || service.retired) throw notFound(undefined);
      await mayBeHeld(tx, this.vault, { ...request, service }, now);
      const open = await new BookingsRepository(tx).countOpenHolds(clientId, now);
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
      const held = await newBooking(tx, clinic, wanted, by, startsAt, now);
      const bookings = new BookingsRepository(tx);
      await bookings.add(held);
      const claim = { bookingId: held.id, kind: 'held', expiresAt: held.heldUntil } as const;
      const { therapist } = await takeTime(tx, search, startsAt, claim, await suitableTherapists(tx, search));
      const booking = await bookings.save({ ...held, therapistId: therapist.id }, now);
      if (request.intakeId) await bindIntakeToBooking(tx, request.intakeId, held.id);
      await new BookingHistoryRepository(tx).add(
        null,
        booking,
        'hold',
        { userId: actor.userId, role: 'client' },
        now,
      );
      return viewOf(tx, booking, actor, now);
    });
  }
}
