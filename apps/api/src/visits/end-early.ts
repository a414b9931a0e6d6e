import { Injectable } from '@nestjs/common';
import { type BookingId, type Instant, minutes, toText } from '@unbrace/shared/kernel';
import {
  type LogContactRequest,
  notYetAbsent,
  type RefusePlaceRequest,
  type StopVisitRequest,
  type VisitView,
} from '@unbrace/shared/visits';
import { transitionRefused } from '@unbrace/shared/bookings';
import { AuditLog } from '../audit/audit-log.ts';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { person, step } from '../bookings/booking-step.ts';
import { whenLast } from '../bookings/find-bookings.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Vault } from '../platform/crypto/vault.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { lockOwnVisit } from './own-visit.ts';
import { ReadVisit } from './read-visit.ts';
import { type NewReport, VisitReportsRepository } from './visit-reports.repository.ts';

const waiting = minutes(20);
const neededAttempts = 2;
type Words = Pick<NewReport, 'kind' | 'hasEnded' | 'what'>;

/** A visit that does not run to its end: stopped on somebody's wish, refused at the door, or nobody there. */
@Injectable()
export class EndEarly {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
    private readonly visit: ReadVisit,
  ) {}

  /** @throws Problem not-found, bookings/transition-refused */
  stop(actor: Actor, id: BookingId, { reason }: StopVisitRequest): Promise<VisitView> {
    return this.change(actor, id, async (tx, booking, now) => {
      const stopped = await step(tx, booking, 'stopSession', person(actor), now, { endReason: 'stopped' });
      await this.report(tx, actor, booking, { kind: 'stop', hasEnded: true, what: [reason] }, now);
      return stopped;
    });
  }

  /** @throws Problem not-found, bookings/transition-refused */
  refusePlace(actor: Actor, id: BookingId, { note }: RefusePlaceRequest): Promise<VisitView> {
    return this.change(actor, id, async (tx, booking, now) => {
      const refused = await step(tx, booking, 'refusePlace', person(actor), now, { endReason: 'place' });
      await this.report(tx, actor, booking, { kind: 'refusal', hasEnded: true, what: [note] }, now);
      return refused;
    });
  }

  /** A try to reach somebody from the door. @throws Problem not-found, bookings/transition-refused */
  logContact(actor: Actor, id: BookingId, { way }: LogContactRequest): Promise<VisitView> {
    return this.change(actor, id, async (tx, booking, now) => {
      if (booking.state !== 'arrived') {
        throw transitionRefused({
          machine: 'contact',
          state: booking.state,
          event: 'log',
          actor: 'therapist',
        });
      }
      await this.report(tx, actor, booking, { kind: 'contact', hasEnded: false, what: [way] }, now);
      return booking;
    });
  }

  /** @throws Problem not-found, bookings/transition-refused, visits/not-yet-absent before 20 minutes and two tries */
  nobodyThere(actor: Actor, id: BookingId): Promise<VisitView> {
    return this.change(actor, id, async (tx, booking, now) => {
      const absent = await step(tx, booking, 'clientAbsent', person(actor), now, { endReason: 'no-show' });
      const arrivedAt = (await whenLast(tx, id, 'arrive')) ?? now;
      const possibleFrom = Math.max(arrivedAt, booking.startsAt) + waiting;
      const contactAttempts = await new VisitReportsRepository(tx, this.vault).countContacts(id);
      if (now < possibleFrom || contactAttempts < neededAttempts) {
        throw notYetAbsent({ possibleFrom: toText(possibleFrom), contactAttempts });
      }
      return absent;
    });
  }

  private change(
    actor: Actor,
    id: BookingId,
    work: (tx: Tx, booking: BookingRecord, now: Instant) => Promise<BookingRecord>,
  ): Promise<VisitView> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      const now = this.clock.now();
      const booking = await lockOwnVisit(tx, actor, id);
      const after = await work(tx, booking, now);
      const action =
        after.state === booking.state ? 'contact-logged' : `visit-${after.state.replace('_', '-')}`;
      await new AuditLog(tx, now).record(actor, action, { kind: 'booking', id });
      return this.visit.view(tx, actor, after);
    });
  }

  private report(tx: Tx, actor: Actor, { id }: BookingRecord, words: Words, now: Instant): Promise<void> {
    const report = { ...words, todo: [], emergency: [], outcome: null, reportedByUserId: actor.userId };
    return new VisitReportsRepository(tx, this.vault).add(id, report, now);
  }
}
