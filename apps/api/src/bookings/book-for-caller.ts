import { Injectable } from '@nestjs/common';
import type { BookForCallerRequest, BookingView } from '@unbrace/shared/bookings';
import { fromText, notFound } from '@unbrace/shared/kernel';
import { AuditLog } from '../audit/audit-log.ts';
import { refuseLocked } from '../care/rebooking-lock.ts';
import { clientRecordOf } from '../clients/find-client.ts';
import { recipientOf } from '../clients/find-recipient.ts';
import { clinicOf } from '../clinics/find-clinic.ts';
import type { Actor } from '../identity/actor.ts';
import { placeOf } from '../places/find-place.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Config } from '../platform/config/config.ts';
import { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';
import { serviceOf } from '../services/list-services.ts';
import { awaitAnswers } from './await-answers.ts';
import { BookingAccessRepository } from './booking-access.repository.ts';
import { viewOf } from './describe-booking.ts';
import { suitableTherapists } from './find-takers.ts';
import { newBooking } from './new-booking.ts';
import { queryOf, readSlotQuery } from './read-slot-query.ts';
import { refuseUnreachable } from './refuse-unreachable.ts';
import { lockTaker } from './take-time.ts';
import { TakingTime } from './taking-time.ts';
import { writeHeld } from './write-held.ts';

/** Books for somebody on the phone: their time is kept, they get the safety check by link, and nothing is offered before. */
@Injectable()
export class BookForCaller {
  constructor(
    private readonly takingTime: TakingTime,
    private readonly clock: Clock,
    private readonly vault: Vault,
    private readonly config: Config,
  ) {}

  /** @throws Problem bookings/slot-taken, infeasible, recipient-unreachable, care/rebooking-locked, not-found */
  execute(actor: Actor, request: BookForCallerRequest): Promise<BookingView> {
    const now = this.clock.now();
    const startsAt = fromText(request.startsAt);
    const look = async (tx: Tx) => ({
      search: await readSlotQuery(tx, actor, queryOf(request), now),
      start: startsAt,
    });
    return this.takingTime.execute(actor.clinicId, look, async (tx) => {
      await belongTogether(tx, request);
      await refuseLocked(tx, request.recipientId, null);
      await refuseUnreachable(tx, this.vault, request.recipientId, now);
      const clinic = await clinicOf(tx);
      const { minutes, gender, therapistId, clientId, recipientId } = request;
      const service = await serviceOf(tx, request.serviceId);
      if (service.retired) throw notFound(undefined);
      const place = await placeOf(tx, request.placeId);
      const wanted = { service, minutes, place, gender, therapistId };
      const held = await newBooking(
        tx,
        clinic,
        wanted,
        { clientId, recipientId, userId: actor.userId, intakeId: null },
        startsAt,
        now,
      );
      const search = { clinic, wanted, now, who: 'desk' } as const;
      const taker = await lockTaker(tx, search, startsAt, await suitableTherapists(tx, search));
      const taken = { ...held, therapistId: taker.therapist.id };
      await writeHeld(tx, search, taken, taker, { userId: actor.userId, role: 'desk' });
      if (request.access) await new BookingAccessRepository(tx, this.vault).put(held.id, request.access, now);
      const waiting = await awaitAnswers(tx, taken, this.config.publicUrl, now);
      await new AuditLog(tx, now).record(actor, 'booked-for-caller', { kind: 'booking', id: held.id });
      return viewOf(tx, waiting, actor, now);
    });
  }
}

/** The recipient and the place are this client's; of another client they are not there. */
async function belongTogether(
  tx: Tx,
  { clientId, recipientId, placeId }: BookForCallerRequest,
): Promise<void> {
  const client = await clientRecordOf(tx, clientId);
  const recipient = await recipientOf(tx, recipientId);
  const place = await placeOf(tx, placeId);
  if (recipient.clientId !== client.id || place.clientId !== client.id) throw notFound(undefined);
  if (recipient.retired || place.retired) throw notFound(undefined);
}
