import { Injectable } from '@nestjs/common';
import {
  type Answers,
  answeredAgain,
  carriedOver,
  intakeNotSubmitted,
  type IntakeView,
  itemOf,
} from '@unbrace/shared/intake';
import { conflict, type IntakeId } from '@unbrace/shared/kernel';
import { AuditLog } from '../audit/audit-log.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Vault } from '../platform/crypto/vault.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { draftIntake } from './draft-intake.ts';
import type { IntakeActor } from './intake-actor.ts';
import { type IntakeRecord, IntakesRepository } from './intakes.repository.ts';
import { type OwnIntake, ownIntake } from './own-intake.ts';
import { currentQuestionnaire, currentRecheck, questionnaireOf } from './questionnaires.ts';
import { openAnswers } from './stored-answers.ts';
import { viewOf } from './view-intake.ts';

/** Corrects answers that were sent: a new form, linked to the old one, that starts with its answers. The old one stays as it is. */
@Injectable()
export class AmendIntake {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
  ) {}

  /** @throws Problem not-found, intake/not-submitted, conflict when a correction was sent already */
  execute(who: IntakeActor, id: IntakeId): Promise<IntakeView> {
    return this.database.transaction(who.clinicId, async (tx) => {
      const now = this.clock.now();
      const own = await ownIntake(tx, this.vault, who, id, now);
      if (own.intake.status === 'draft') throw intakeNotSubmitted(undefined);
      const correction = await this.correction(tx, who, own);
      return viewOf(tx, this.vault, await ownIntake(tx, this.vault, who, correction, now));
    });
  }

  private async correction(tx: Tx, who: IntakeActor, { intake, stored }: OwnIntake): Promise<IntakeId> {
    const begun = await new IntakesRepository(tx).correctionOf(intake.id);
    if (begun?.status === 'submitted')
      throw conflict(undefined, 'These answers have been corrected already. Correct the newer ones.');
    const now = this.clock.now();
    const log = new AuditLog(tx, now);
    if (begun?.definitionHash === currentQuestionnaire.hash) {
      await log.record(who.audited, 'intake-read', { kind: 'intake', id: begun.id });
      return begun.id;
    }
    const { recipientId, bookingId, answeredByRecipient, consentId } = intake;
    const about = { recipientId, bookingId, supersedesId: intake.id, answeredByRecipient, consentId };
    const known = await this.known(tx, intake, stored.answers);
    const id = await draftIntake(tx, this.vault, about, known, now);
    await log.record(who.audited, 'intake-amended', { kind: 'intake', id });
    return id;
  }

  /** What still stands of the answers. Those of a recheck are corrected together with the form that they were asked about. */
  private async known(tx: Tx, intake: IntakeRecord, answers: Answers): Promise<Answers> {
    const definition = questionnaireOf(intake);
    const form =
      definition.id === currentRecheck.id && intake.supersedesId !== null
        ? await new IntakesRepository(tx).find(intake.supersedesId)
        : null;
    if (!form) return carriedOver(answers, definition, currentQuestionnaire);
    const { answers: before } = await openAnswers(tx, this.vault, form);
    const again = Object.fromEntries(
      Object.entries(answers).filter(([id]) => itemOf(currentQuestionnaire, id)),
    );
    return answeredAgain(definition, carriedOver(before, questionnaireOf(form), currentQuestionnaire), again);
  }
}
