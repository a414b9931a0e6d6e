import { Injectable } from '@nestjs/common';
import type { Instant, IntakeId, RecipientId } from '@unbrace/shared/kernel';
import {
  type AnswerCheckInRequest,
  checkInOutcome,
  type CheckInReply,
  formAfter,
  lessonOf,
} from '@unbrace/shared/outcomes';
import { decisionOf, type TriageOutcome } from '@unbrace/shared/triage';
import { AuditLog } from '../audit/audit-log.ts';
import { blockWhatIsToCome } from '../bookings/block-what-is-to-come.ts';
import { callBeforeNext } from '../care/call-before-next.ts';
import { redFlagRaised } from '../care/red-flag-raised.ts';
import { answerAfterVisit } from '../intake/answer-after-visit.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Vault } from '../platform/crypto/vault.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { keepSessionPlan } from '../triage/keep-session-plan.ts';
import { resultOf } from '../triage/lesson-for.ts';
import { withCheckIn } from './open-check-in.ts';

/** How it went, said by link: kept, judged at once, and acted on before the person has closed the page. */
@Injectable()
export class AnswerCheckIn {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
  ) {}

  /** @throws Problem not-found, identity/link-spent, bookings/intake-incomplete, invalid */
  execute({ token, answers }: AnswerCheckInRequest, address: string): Promise<CheckInReply> {
    const now = this.clock.now();
    return withCheckIn(this.database, token, now, async (tx, { booking, endedAt }) => {
      const visit = { bookingId: booking.id, intakeId: booking.intakeId, form: formAfter(endedAt, now) };
      const { intakeId, outcome } = await answerAfterVisit(tx, this.vault, visit, answers, now);
      await new AuditLog(tx, now).record({ by: 'link', address }, 'check-in-answered', {
        kind: 'intake',
        id: intakeId,
      });
      await this.actOn(tx, { recipientId: booking.recipientId, intakeId }, outcome, now);
      const result = await resultOf(tx, this.vault, booking, async (had) => {
        return (await keepSessionPlan(tx, this.vault, had, now))?.plan ?? null;
      });
      return { outcome: checkInOutcome(outcome, lessonOf(result ? [result] : [])) };
    });
  }

  /** A red flag ends what is booked and locks; what needs a word first holds the next visit; the rest changes its plan. */
  private async actOn(
    tx: Tx,
    about: { recipientId: RecipientId; intakeId: IntakeId },
    { tier }: TriageOutcome,
    now: Instant,
  ): Promise<void> {
    const decision = decisionOf(tier);
    if (decision === 'block') {
      await redFlagRaised(tx, about, now);
      await blockWhatIsToCome(tx, about.recipientId, tier, now);
    }
    if (decision === 'hold') await callBeforeNext(tx, about, now);
  }
}
