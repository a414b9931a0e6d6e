import { Injectable } from '@nestjs/common';
import { type BookingState, bookingMachine } from '@unbrace/shared/bookings';
import type { BookingId, IntakeId } from '@unbrace/shared/kernel';
import type { VisitView } from '@unbrace/shared/visits';
import { AuditLog } from '../audit/audit-log.ts';
import { accessCodesOf } from '../bookings/access-codes.ts';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { clientRecordOf } from '../clients/find-client.ts';
import { recipientOf } from '../clients/find-recipient.ts';
import type { Actor } from '../identity/actor.ts';
import { answersInForce } from '../intake/answers-in-force.ts';
import { readAnswers } from '../intake/read-answers.ts';
import { recheckOf } from '../intake/recheck-of.ts';
import { checkInsOf } from '../outcomes/check-ins-of.ts';
import { placeOf } from '../places/find-place.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Vault } from '../platform/crypto/vault.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { keepSessionPlan, planView } from '../triage/keep-session-plan.ts';
import { readOutcome } from '../triage/read-outcome.ts';
import { visitSummary } from './list-visits.ts';
import { lockOwnVisit } from './own-visit.ts';
import { VisitAgreementsRepository } from './visit-agreements.repository.ts';
import { VisitReportsRepository } from './visit-reports.repository.ts';
import { VisitNotesRepository } from './visit-notes.repository.ts';

/** An accepted job for its own therapist: address, all answers, reasons in full, what comes next. Each look is logged. */
@Injectable()
export class ReadVisit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
  ) {}

  /** @throws Problem not-found */
  execute(actor: Actor, id: BookingId): Promise<VisitView> {
    return this.database.transaction(actor.clinicId, async (tx) =>
      this.view(tx, actor, await lockOwnVisit(tx, actor, id)),
    );
  }

  /** The same within a transaction that has just changed the visit. */
  async view(tx: Tx, actor: Actor, booking: BookingRecord): Promise<VisitView> {
    const now = this.clock.now();
    await new AuditLog(tx, now).record(actor, 'visit-read', { kind: 'booking', id: booking.id });
    const client = await clientRecordOf(tx, booking.clientId);
    const recipient = await recipientOf(tx, booking.recipientId);
    const inForce = await answersInForce(tx, this.vault, booking);
    const outcome = inForce && (await readOutcome(tx, this.vault, inForce));
    const note = await new VisitNotesRepository(tx, this.vault).latest(booking.id);
    const agreed = await new VisitAgreementsRepository(tx, this.vault).of(booking.id);
    const plan = await keepSessionPlan(tx, this.vault, booking, now);
    return {
      ...(await visitSummary(tx, booking)),
      version: booking.version,
      client: { name: client.name, phone: client.phone },
      recipientPhone: recipient.phone,
      place: await placeOf(tx, booking.placeId),
      access: await accessCodesOf(tx, this.vault, booking, now),
      reasons: (outcome ? outcome.flags : []).map(({ flagId, tier, full, mustAcknowledge }) => ({
        flagId,
        tier,
        ...full,
        mustAcknowledge,
      })),
      restrictions: outcome
        ? outcome.restrictions
        : { maxPressure: null, maxMinutes: null, avoid: [], excludes: [] },
      plan: plan && planView(plan),
      checkIns: await checkInsOf(tx, this.vault, booking.id),
      reports: await new VisitReportsRepository(tx, this.vault).of(booking.id),
      answers: await this.answers(tx, booking.intakeId, inForce),
      agreed,
      note,
      recheck: await recheckOf(tx, this.vault, { bookingId: booking.id, intakeId: booking.intakeId }, now),
      next: nextSteps(booking.state, note !== null),
    };
  }

  /** What was answered first, then what was answered when it was asked again and something was new. */
  private async answers(
    tx: Tx,
    first: IntakeId | null,
    again: IntakeId | null,
  ): Promise<VisitView['answers']> {
    const said = first ? await readAnswers(tx, this.vault, first) : [];
    return again === null || again === first
      ? said
      : [...said, ...(await readAnswers(tx, this.vault, again))];
  }
}

function nextSteps(state: BookingState, hasNote: boolean): VisitView['next'] {
  const steps = {
    set_off: 'depart',
    arrive: 'arrive',
    start: 'startSession',
    finish: 'complete',
    report: 'stopSession',
    give_up: 'clientAbsent',
  } as const;
  const possible = (Object.keys(steps) as (keyof typeof steps)[]).filter((key) =>
    bookingMachine.can(state, steps[key], 'therapist'),
  );
  return ['completed', 'stopped'].includes(state) && !hasNote ? [...possible, 'note'] : possible;
}
