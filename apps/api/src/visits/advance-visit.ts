import { Injectable } from '@nestjs/common';
import { type BookingEvent, isOnTheDay } from '@unbrace/shared/bookings';
import { type BookingId, type Instant, problem } from '@unbrace/shared/kernel';
import type { StartVisitRequest, VisitView } from '@unbrace/shared/visits';
import { AuditLog } from '../audit/audit-log.ts';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { person, step } from '../bookings/booking-step.ts';
import type { Actor } from '../identity/actor.ts';
import { recheckOf } from '../intake/recheck-of.ts';
import { recordTreatmentConsent } from '../intake/treatment-consent.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Vault } from '../platform/crypto/vault.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { lockOwnVisit } from './own-visit.ts';
import { ReadVisit } from './read-visit.ts';
import { refuseUnspoken } from './refuse-unspoken.ts';
import { VisitAgreementsRepository } from './visit-agreements.repository.ts';

const notToday = problem('visits/not-today', 409, 'This visit is on another day');
const recheckNeeded = problem(
  'visits/recheck-needed',
  409,
  'Ask first whether anything is new. Without that of the last 24 hours the visit cannot begin',
);

/** A visit goes its way: set off, arrived, started after the re-screen and consent at the table, finished. */
@Injectable()
export class AdvanceVisit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
    private readonly visit: ReadVisit,
  ) {}

  setOff(actor: Actor, id: BookingId): Promise<VisitView> {
    return this.advance(actor, id, 'depart');
  }

  arrive(actor: Actor, id: BookingId): Promise<VisitView> {
    return this.advance(actor, id, 'arrive');
  }

  start(actor: Actor, id: BookingId, agreed: StartVisitRequest): Promise<VisitView> {
    return this.advance(actor, id, 'startSession', async (tx, booking, now) => {
      const { mayBegin } = await recheckOf(
        tx,
        this.vault,
        { bookingId: id, intakeId: booking.intakeId },
        now,
      );
      if (!mayBegin) throw recheckNeeded(undefined);
      await refuseUnspoken(tx, booking.recipientId);
      await this.keepAgreement(tx, actor, booking, agreed, now);
    });
  }

  finish(actor: Actor, id: BookingId): Promise<VisitView> {
    return this.advance(actor, id, 'complete');
  }

  /** @throws Problem not-found, visits/not-today, bookings/transition-refused */
  private advance(
    actor: Actor,
    id: BookingId,
    event: BookingEvent,
    also?: (tx: Tx, booking: BookingRecord, now: Instant) => Promise<void>,
  ): Promise<VisitView> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      const now = this.clock.now();
      const booking = await lockOwnVisit(tx, actor, id);
      if ((event === 'depart' || event === 'arrive') && !isOnTheDay(booking, now)) throw notToday(undefined);
      const advanced = await step(tx, booking, event, person(actor), now);
      await also?.(tx, booking, now);
      await new AuditLog(tx, now).record(actor, `visit-${event}`, { kind: 'booking', id });
      return this.visit.view(tx, actor, advanced);
    });
  }

  /** Consent by its words' version; pressure and stop word are the client's own, and sealed. */
  private async keepAgreement(
    tx: Tx,
    actor: Actor,
    { id: bookingId, recipientId, therapistId }: BookingRecord,
    { agreedPressure: pressure, stopWord }: StartVisitRequest,
    now: Instant,
  ): Promise<void> {
    if (!therapistId) throw new Error('a visit that begins has its therapist');
    const consent = { bookingId, recipientId, userId: actor.userId, version: 'at-the-table' };
    await recordTreatmentConsent(tx, consent, now);
    const agreement = { bookingId, therapistId, agreed: { pressure, stopWord } };
    await new VisitAgreementsRepository(tx, this.vault).add(agreement, now);
    await new AuditLog(tx, now).record(actor, 'agreed-at-the-table', { kind: 'booking', id: bookingId });
  }
}
