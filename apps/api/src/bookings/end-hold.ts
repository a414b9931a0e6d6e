import { Injectable } from '@nestjs/common';
import { callNotRecorded, type EndHoldRequest } from '@unbrace/shared/bookings';
import { conflict, forbidden, type HoldId, type Instant, notFound } from '@unbrace/shared/kernel';
import { AuditLog } from '../audit/audit-log.ts';
import { calledBeforeNext } from '../care/call-before-next.ts';
import { liftByCorrection } from '../care/rebooking-lock.ts';
import { type Actor, hasRole } from '../identity/actor.ts';
import { mayClearCalls } from '../identity/may-clear-calls.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Vault } from '../platform/crypto/vault.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import type { BookingRecord } from './booking-record.ts';
import { lockBooking, person, step } from './booking-step.ts';
import { endHoldWith, sendOnCleared } from './clear-hold.ts';
import { freeTimeOf } from './free-time-of.ts';
import { isForDesk } from './is-for-desk.ts';
import { isOwedCall } from './owed-call.ts';
import { tellClient } from './tell-client.ts';
import { type TriageHoldRecord, TriageHoldsRepository } from './triage-holds.repository.ts';

/** A hold ends with a note: by the clinical lead, a call also by a member who may clear calls. The visit goes on, or does not take place. */
@Injectable()
export class EndHold {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
  ) {}

  /** @throws Problem not-found, forbidden, conflict, bookings/call-not-recorded, bookings/transition-refused */
  async execute(actor: Actor, id: HoldId, request: EndHoldRequest): Promise<void> {
    await this.database.transaction(actor.clinicId, async (tx) => {
      const now = this.clock.now();
      const found = await new TriageHoldsRepository(tx).find(id);
      if (!found) throw notFound(undefined);
      if (found.kind === 'INTAKE_PENDING')
        throw conflict(undefined, 'Only the person to be treated, or whoever booked, ends this wait.');
      const booking = await lockBooking(tx, found.bookingId);
      // Whoever held the lock before may have ended it: a job, another lead, the client.
      const hold = (await new TriageHoldsRepository(tx).find(id)) ?? found;
      const event = await eventFor(tx, actor, hold, booking, request);
      const { outcome, note, call } = request;
      const isOwed = event === 'clear' && (await isOwedCall(tx, this.vault, hold, booking));
      const role = event === 'clearByCall' ? 'scheduler' : 'clinical_lead';
      await endHoldWith(tx, this.vault, hold, { actor, event, role, written: { note, call } }, now);
      await new AuditLog(tx, now).record(actor, `hold-${outcome}`, { kind: 'booking', id: booking.id });
      if (event === 'refuse') return refuse(tx, actor, booking, now);
      await liftByCorrection(tx, booking, actor.userId, now);
      if (isOwed) await calledBeforeNext(tx, this.vault, actor, { ...booking, note, call }, now);
      await sendOnCleared(tx, this.vault, booking, actor, event, now);
    });
  }
}

/** What this person may do about this hold. @throws Problem forbidden, bookings/call-not-recorded */
async function eventFor(
  tx: Tx,
  actor: Actor,
  hold: TriageHoldRecord,
  { recipientId }: BookingRecord,
  { outcome, call }: EndHoldRequest,
): Promise<'clear' | 'clearByCall' | 'refuse'> {
  const isLead = hasRole(actor, 'clinical_lead');
  // Refusing, documents, and what was a red flag stay with the clinical lead.
  const isTheirs = outcome === 'cleared' && (await isForDesk(tx, hold, recipientId));
  if (!isLead && !(isTheirs && (await mayClearCalls(tx, actor)))) throw forbidden(undefined);
  if (outcome === 'refused') return 'refuse';
  if (hold.kind === 'CALL' && call === null) throw callNotRecorded(undefined);
  return isLead ? 'clear' : 'clearByCall';
}

async function refuse(tx: Tx, actor: Actor, booking: BookingRecord, now: Instant): Promise<void> {
  const ended = { endReason: 'medical', deadlineAt: null };
  const blocked = await step(tx, booking, 'block', person(actor), now, ended);
  await freeTimeOf(tx, booking, now);
  await tellClient(tx, blocked, 'cancelled', now);
}
