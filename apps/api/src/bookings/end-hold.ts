import { Injectable } from '@nestjs/common';
import { type EndHoldRequest, holdMachine, unfilledAt } from '@unbrace/shared/bookings';
import { conflict, type HoldId, notFound } from '@unbrace/shared/kernel';
import { AuditLog } from '../audit/audit-log.ts';
import { liftByCorrection } from '../care/rebooking-lock.ts';
import type { Actor } from '../identity/actor.ts';
import { putOffer } from '../offers/put-offer.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Vault } from '../platform/crypto/vault.ts';
import { Database } from '../platform/database/database.ts';
import { lockBooking, person, step } from './booking-step.ts';
import { freeTimeOf } from './free-time-of.ts';
import { tellClient } from './tell-client.ts';
import { TriageHoldsRepository } from './triage-holds.repository.ts';

/** The clinical lead ends a hold with a note: the visit goes on to a therapist, or does not take place. */
@Injectable()
export class EndHold {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
  ) {}

  /** @throws Problem not-found, conflict, bookings/transition-refused */
  async execute(actor: Actor, id: HoldId, { outcome, note }: EndHoldRequest): Promise<void> {
    await this.database.transaction(actor.clinicId, async (tx) => {
      const now = this.clock.now();
      const holds = new TriageHoldsRepository(tx);
      const hold = await holds.find(id);
      if (!hold) throw notFound(undefined);
      if (hold.kind === 'INTAKE_PENDING')
        throw conflict(undefined, 'Only the answers of the person to be treated end this wait.');
      const booking = await lockBooking(tx, hold.bookingId);
      const { to } = holdMachine.step(
        hold.state,
        outcome === 'cleared' ? 'clear' : 'refuse',
        'clinical_lead',
      );
      const sealed = await this.vault.seal(
        tx,
        { table: 'triage_holds', column: 'sealed', row: id },
        { note },
      );
      if (!(await holds.end(id, to, { userId: actor.userId, sealed }, now))) throw conflict(undefined);
      await new AuditLog(tx, now).record(actor, `hold-${outcome}`, { kind: 'booking', id: booking.id });
      if (outcome === 'refused') {
        const blocked = await step(tx, booking, 'block', person(actor), now, {
          endReason: 'medical',
          deadlineAt: null,
        });
        await freeTimeOf(tx, booking, now);
        await tellClient(tx, blocked, 'cancelled', now);
        return;
      }
      await liftByCorrection(tx, booking, actor.userId, now);
      const cleared = await step(tx, booking, 'clear', person(actor), now, {
        deadlineAt: unfilledAt(booking.startsAt, now),
      });
      await putOffer(tx, cleared, now);
    });
  }
}
