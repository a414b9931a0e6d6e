import { Injectable } from '@nestjs/common';
import { intakeIncomplete } from '@unbrace/shared/bookings';
import {
  type Answers,
  clientOutcome,
  completeness,
  type IntakeOutcome,
  visibleAnswers,
} from '@unbrace/shared/intake';
import { days, type Instant, type IntakeId } from '@unbrace/shared/kernel';
import { decisionOf, type TriageOutcome } from '@unbrace/shared/triage';
import { AuditLog } from '../audit/audit-log.ts';
import { person } from '../bookings/booking-step.ts';
import { intakeSubmitted } from '../bookings/intake-submitted.ts';
import { settledUntil } from '../care/rebooking-lock.ts';
import { redFlagRaised } from '../care/red-flag-raised.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Config } from '../platform/config/config.ts';
import { Vault } from '../platform/crypto/vault.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { clearanceKindsFor } from '../triage/clearance-kinds.ts';
import { hadRedFlag } from '../triage/had-red-flag.ts';
import { wholeOutcome } from '../triage/read-outcome.ts';
import { recordOutcome } from '../triage/record-outcome.ts';
import { keepDateOfBirth } from './date-of-birth.ts';
import type { IntakeActor } from './intake-actor.ts';
import { IntakesRepository } from './intakes.repository.ts';
import { judgeAnswers } from './judge-answers.ts';
import { type OwnIntake, ownIntake } from './own-intake.ts';
import { questionnaireOf } from './questionnaires.ts';
import { keepOpenForDocument } from './keep-open-for-document.ts';
import { sealAnswers } from './stored-answers.ts';

/** Takes the answers as final, judges them, and tells the booking that waits for them. Sent twice, it answers the same. */
@Injectable()
export class SubmitIntake {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
    private readonly config: Config,
  ) {}

  /** @throws Problem not-found, bookings/intake-incomplete with the ids of the questions that are still open */
  execute(who: IntakeActor, id: IntakeId): Promise<IntakeOutcome> {
    return this.database.transaction(who.clinicId, async (tx) => {
      const now = this.clock.now();
      const own = await ownIntake(tx, this.vault, who, id, now);
      const known = await wholeOutcome(tx, this.vault, id);
      if (known) return clientOutcome(known);
      const outcome = await this.judge(tx, own, await this.close(tx, own, now), now);
      await new AuditLog(tx, now).record(who.audited, 'intake-submitted', { kind: 'intake', id });
      if (own.intake.bookingId !== null) {
        await intakeSubmitted(tx, {
          bookingId: own.intake.bookingId,
          intakeId: id,
          tier: outcome.tier,
          clearanceKinds: clearanceKindsFor(outcome.clearances),
          restrictions: outcome.restrictions,
          actor: who.by === 'client' ? person(who.audited) : { as: 'recipient' },
          now,
        });
        if (who.by === 'link')
          await keepOpenForDocument(tx, own.intake, { now, publicUrl: this.config.publicUrl });
      }
      return clientOutcome(outcome);
    });
  }

  /** Keeps what counts, for good: answers to questions that are no longer shown are dropped. */
  private async close(tx: Tx, { intake, stored, visitDate }: OwnIntake, now: Instant): Promise<Answers> {
    const definition = questionnaireOf(intake);
    const { missing } = completeness(definition, stored.answers, visitDate);
    if (missing.length > 0) throw intakeIncomplete({ questionIds: missing });
    const answers = visibleAnswers(definition, stored.answers, visitDate);
    const intakes = new IntakesRepository(tx);
    await intakes.save(intake.id, await sealAnswers(tx, this.vault, intake.id, { ...stored, answers }), now);
    await intakes.submit(intake.id, now);
    await keepDateOfBirth(tx, this.vault, intake.recipientId, answers);
    return answers;
  }

  private async judge(tx: Tx, own: OwnIntake, answers: Answers, now: Instant): Promise<TriageOutcome> {
    const { intake } = own;
    const about = {
      ...own,
      bySomeoneElse: !intake.answeredByRecipient && own.person.relationship !== 'child',
    };
    const judged = judgeAnswers(questionnaireOf(intake), answers, { ...about, afterRedFlag: false });
    const tookItBack = decisionOf(judged.outcome.tier) !== 'block' && (await this.hadRedFlag(tx, own, now));
    const { outcome, evidence } = tookItBack
      ? judgeAnswers(questionnaireOf(intake), answers, { ...about, afterRedFlag: true })
      : judged;
    await recordOutcome(tx, this.vault, intake.id, outcome, evidence, now);
    if (decisionOf(outcome.tier) === 'block')
      await redFlagRaised(tx, { recipientId: intake.recipientId, intakeId: intake.id }, now);
    return outcome;
  }

  private async hadRedFlag(tx: Tx, { intake, thresholds }: OwnIntake, now: Instant): Promise<boolean> {
    const since = intake.supersedesId === null ? now - days(thresholds.answersValidDays) : 0;
    return hadRedFlag(tx, intake.recipientId, Math.max(since, await settledUntil(tx, intake.recipientId)));
  }
}
