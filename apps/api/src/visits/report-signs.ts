import { Injectable } from '@nestjs/common';
import { transitionRefused } from '@unbrace/shared/bookings';
import type { BookingId, Instant } from '@unbrace/shared/kernel';
import {
  Country,
  type Decision,
  decisionOf,
  easedPlan,
  endsSession,
  ruleSet,
  sessionFacts,
  triage,
  type TriageOutcome,
} from '@unbrace/shared/triage';
import type { ReportSignsRequest, VisitView } from '@unbrace/shared/visits';
import { AuditLog } from '../audit/audit-log.ts';
import { blockWhatIsToCome } from '../bookings/block-what-is-to-come.ts';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { person, step } from '../bookings/booking-step.ts';
import { callBeforeNext } from '../care/call-before-next.ts';
import type { SeenAtTable } from '../care/open-task.ts';
import { redFlagRaised } from '../care/red-flag-raised.ts';
import type { Actor } from '../identity/actor.ts';
import { placeOf } from '../places/find-place.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Vault } from '../platform/crypto/vault.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { addRevision, keepSessionPlan } from '../triage/keep-session-plan.ts';
import { thresholdsOf } from '../triage/thresholds-of.ts';
import { lockOwnVisit } from './own-visit.ts';
import { ReadVisit } from './read-visit.ts';
import { VisitReportsRepository } from './visit-reports.repository.ts';

/** A sign pressed at the table is judged at once: it ends the session, or makes what is left of the plan gentler. */
@Injectable()
export class ReportSigns {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
    private readonly visit: ReadVisit,
  ) {}

  /** @throws Problem not-found, bookings/transition-refused unless the session runs */
  execute(actor: Actor, id: BookingId, { signs }: ReportSignsRequest): Promise<VisitView> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      const now = this.clock.now();
      const booking = await lockOwnVisit(tx, actor, id);
      if (booking.state !== 'in_session') {
        throw transitionRefused({
          machine: 'sign',
          state: booking.state,
          event: 'report',
          actor: 'therapist',
        });
      }
      const country = Country.parse((await placeOf(tx, booking.placeId)).country);
      const outcome = triage(sessionFacts(signs), { ruleSet, ...(await thresholdsOf(tx)), country });
      const hasEnded = endsSession(outcome);
      await new VisitReportsRepository(tx, this.vault).add(
        id,
        {
          kind: 'sign',
          hasEnded,
          reportedByUserId: actor.userId,
          what: [...signs],
          todo: outcome.findings.map(({ client, therapist }) => ({ client, atTable: therapist.atTable })),
          emergency: outcome.emergency.show ? outcome.emergency.contacts : [],
          outcome,
        },
        now,
      );
      await new AuditLog(tx, now).record(actor, 'sign-reported', { kind: 'booking', id });
      const after = hasEnded
        ? await this.stop(tx, actor, booking, outcome, now)
        : await this.ease(tx, actor, booking, outcome, now);
      return this.visit.view(tx, actor, after);
    });
  }

  /** Nothing more is done to this person, today or in a new visit, before a clinician has looked; the clinic asks how they are. */
  private async stop(
    tx: Tx,
    actor: Actor,
    booking: BookingRecord,
    outcome: TriageOutcome,
    now: Instant,
  ): Promise<BookingRecord> {
    const { recipientId, intakeId } = booking;
    if (intakeId) await redFlagRaised(tx, { recipientId, intakeId }, now, this.seen(outcome, 'block'));
    const stopped = await step(tx, booking, 'stopSession', person(actor), now, { endReason: 'medical' });
    if (outcome.decision === 'block') await blockWhatIsToCome(tx, recipientId, outcome.tier, now);
    return stopped;
  }

  private async ease(
    tx: Tx,
    actor: Actor,
    booking: BookingRecord,
    outcome: TriageOutcome,
    now: Instant,
  ): Promise<BookingRecord> {
    const { recipientId, intakeId } = booking;
    if (intakeId && outcome.decision === 'hold')
      await callBeforeNext(tx, { recipientId, intakeId }, now, this.seen(outcome, 'hold'));
    const kept = await keepSessionPlan(tx, this.vault, booking, now);
    if (!kept) return booking;
    const plan = easedPlan(kept.plan, outcome);
    await addRevision(tx, this.vault, booking, kept.outcomeId, {
      plan,
      revision: kept.revision + 1,
      now,
      by: actor.userId,
    });
    return booking;
  }

  private seen({ findings }: TriageOutcome, decision: Decision): SeenAtTable {
    const reasons = findings.filter(({ tier }) => decisionOf(tier) === decision);
    return { vault: this.vault, reasons: reasons.map(({ therapist }) => therapist.full) };
  }
}
