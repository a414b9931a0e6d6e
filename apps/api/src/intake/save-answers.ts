import { Injectable } from '@nestjs/common';
import {
  type Answer,
  type Answers,
  type IntakeAnswersPatch,
  type IntakeProgress,
  intakeSubmitted,
  itemOf,
  ownLinkNeeded,
  type Questionnaire,
  validateAnswers,
} from '@unbrace/shared/intake';
import type { IntakeId, Issue, LocalDate } from '@unbrace/shared/kernel';
import { AuditLog } from '../audit/audit-log.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Vault } from '../platform/crypto/vault.ts';
import { Database } from '../platform/database/database.ts';
import { ValidationProblem } from '../platform/http/validation.ts';
import { dateOfBirthIn } from './date-of-birth.ts';
import type { IntakeActor } from './intake-actor.ts';
import { IntakesRepository } from './intakes.repository.ts';
import { keepRedFlag } from './keep-red-flag.ts';
import { mayAnswerFor, ownIntake } from './own-intake.ts';
import { questionnaireOf } from './questionnaires.ts';
import { stopVisit } from './stop-visit.ts';
import { sealAnswers } from './stored-answers.ts';
import { progressOf } from './view-intake.ts';

type Patch = IntakeAnswersPatch['answers'];

/** Keeps what was just typed. Devices do not overwrite each other: the last word counts for each question by itself. */
@Injectable()
export class SaveAnswers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
  ) {}

  /** @throws Problem not-found, intake/submitted, intake/own-link-needed, invalid with the path of each answer that does not fit */
  execute(who: IntakeActor, id: IntakeId, { answers: patch }: IntakeAnswersPatch): Promise<IntakeProgress> {
    return this.database.transaction(who.clinicId, async (tx) => {
      const now = this.clock.now();
      const own = await ownIntake(tx, this.vault, who, id, now);
      if (own.intake.status === 'submitted') throw intakeSubmitted(undefined);
      const issues = issuesOf(questionnaireOf(own.intake), patch, own.today);
      if (issues.length > 0) throw new ValidationProblem(issues);
      const answers = merged(own.stored.answers, patch);
      if (!mayAnswerFor(who, own.person, dateOfBirthIn(answers), own.today)) throw ownLinkNeeded(undefined);
      const stored = { answers, revision: own.stored.revision + 1 };
      await new IntakesRepository(tx).save(id, await sealAnswers(tx, this.vault, id, stored), now);
      const log = new AuditLog(tx, now);
      await log.record(who.audited, 'intake-answered', { kind: 'intake', id });
      const kept = await keepRedFlag(tx, this.vault, own, stored, now);
      if (kept) {
        await log.record(who.audited, 'red-flag-kept', { kind: 'intake', id: kept.id });
        await stopVisit(tx, who, own.intake.bookingId, kept, now);
      }
      return progressOf({ ...own, stored });
    });
  }
}

function merged(answers: Answers, patch: Patch): Answers {
  return Object.fromEntries(Object.entries({ ...answers, ...patch }).filter(isGiven));
}

function issuesOf(questionnaire: Questionnaire, patch: Patch, today: LocalDate): Issue[] {
  const given = Object.fromEntries(Object.entries(patch).filter(isGiven));
  const unknown = Object.keys(patch).filter((id) => patch[id] === null && !itemOf(questionnaire, id));
  return [
    ...validateAnswers(questionnaire, given, today),
    ...unknown.map((path) => ({ path, message: 'This question is not part of the questionnaire' })),
  ].map(({ path, message }) => ({ path: `answers.${path}`, message }));
}

function isGiven(entry: [string, Answer | null]): entry is [string, Answer] {
  return entry[1] !== null;
}
