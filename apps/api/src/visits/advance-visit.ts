import { Injectable } from '@nestjs/common';
import type { BookingEvent } from '@unbrace/shared/bookings';
import { type BookingId, problem } from '@unbrace/shared/kernel';
import type { StartVisitRequest, VisitView } from '@unbrace/shared/visits';
import type { z } from 'zod';
import { AuditLog } from '../audit/audit-log.ts';
import { isOnTheDay } from '../bookings/access-codes.ts';
import { person, step } from '../bookings/booking-step.ts';
import type { Actor } from '../identity/actor.ts';
import { recordTreatmentConsent } from '../intake/treatment-consent.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { lockOwnVisit } from './own-visit.ts';
import { ReadVisit } from './read-visit.ts';

const notToday = problem('visits/not-today', 409, 'This visit is on another day');

/** A visit goes its way: set off, arrived, started after the re-screen and consent at the table, finished. */
@Injectable()
export class AdvanceVisit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly visit: ReadVisit,
  ) {}

  setOff(actor: Actor, id: BookingId): Promise<VisitView> {
    return this.advance(actor, id, 'depart');
  }

  arrive(actor: Actor, id: BookingId): Promise<VisitView> {
    return this.advance(actor, id, 'arrive');
  }

  start(actor: Actor, id: BookingId, agreed: z.infer<typeof StartVisitRequest>): Promise<VisitView> {
    return this.advance(actor, id, 'startSession', (tx, recipientId, now) =>
      recordTreatmentConsent(
        tx,
        {
          bookingId: id,
          recipientId,
          userId: actor.userId,
          version: `at-the-table; pressure ${agreed.agreedPressure}`,
        },
        now,
      ),
    );
  }

  finish(actor: Actor, id: BookingId): Promise<VisitView> {
    return this.advance(actor, id, 'complete');
  }

  /** @throws Problem not-found, visits/not-today, bookings/transition-refused */
  private advance(
    actor: Actor,
    id: BookingId,
    event: BookingEvent,
    also?: (
      tx: Tx,
      recipientId: Parameters<typeof recordTreatmentConsent>[1]['recipientId'],
      now: number,
    ) => Promise<void>,
  ): Promise<VisitView> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      const now = this.clock.now();
      const booking = await lockOwnVisit(tx, actor, id);
      if ((event === 'depart' || event === 'arrive') && !isOnTheDay(booking, now)) throw notToday(undefined);
      const advanced = await step(tx, booking, event, person(actor), now);
      await also?.(tx, booking.recipientId, now);
      await new AuditLog(tx, now).record(actor, `visit-${event}`, { kind: 'booking', id });
      return this.visit.view(tx, actor, advanced);
    });
  }
}
