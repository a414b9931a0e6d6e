import { Injectable } from '@nestjs/common';
import {
  type Answers,
  carriedOver,
  collectionNotice,
  consentOutdated,
  intakeSubmitted,
  type IntakeView,
  ownLinkNeeded,
  type StartIntakeRequest,
} from '@unbrace/shared/intake';
import { days, type IntakeId, notFound } from '@unbrace/shared/kernel';
import { AuditLog } from '../audit/audit-log.ts';
import { recipientOf } from '../clients/find-recipient.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Vault } from '../platform/crypto/vault.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { AskedVisitsRepository } from './asked-visits.repository.ts';
import { circumstancesOf } from './circumstances.ts';
import { ConsentsRepository } from './consents.repository.ts';
import { dateOfBirthOf, knownFrom } from './date-of-birth.ts';
import { draftIntake } from './draft-intake.ts';
import type { IntakeActor } from './intake-actor.ts';
import { isAnswered } from './is-answered.ts';
import { type IntakeRecord, IntakesRepository } from './intakes.repository.ts';
import { isTheirs, mayAnswerFor, ownIntake } from './own-intake.ts';
import { currentQuestionnaire, questionnaireOf } from './questionnaires.ts';
import { openAnswers } from './stored-answers.ts';
import { viewOf } from './view-intake.ts';

/** How long an unfinished form is gone on with; older answers are asked again. */
const draftLifeMs = days(7);

/** Takes the consent to store health data and opens a form. An unfinished one is gone on with instead, on any device. */
@Injectable()
export class StartIntake {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
  ) {}

  /** @throws Problem intake/consent-outdated, intake/own-link-needed, intake/submitted, not-found */
  execute(who: IntakeActor, request: StartIntakeRequest): Promise<IntakeView> {
    if (request.consentVersion !== collectionNotice.version) {
      throw consentOutdated({ version: collectionNotice.version });
    }
    return this.database.transaction(who.clinicId, async (tx) => {
      const now = this.clock.now();
      const person = await recipientOf(tx, request.recipientId);
      if (person.retired || !isTheirs(who, person)) throw notFound(undefined);
      const dateOfBirth = await dateOfBirthOf(tx, this.vault, person.id);
      const { today } = await circumstancesOf(tx, null, now);
      if (!mayAnswerFor(who, person, dateOfBirth, today)) throw ownLinkNeeded(undefined);
      // Who holds a link may be somebody else than it was sent to, and is asked.
      const isOwn = who.by === 'client' && request.answeredByRecipient;
      const known = knownFrom(dateOfBirth, isOwn);
      const draft = await this.unfinished(tx, who, request);
      const id =
        draft?.definitionHash === currentQuestionnaire.hash
          ? await this.goOn(tx, who, draft.id)
          : await this.begin(tx, who, request, { ...(await this.saidBefore(tx, draft)), ...known });
      return viewOf(tx, this.vault, await ownIntake(tx, this.vault, who, id, now));
    });
  }

  private async unfinished(
    tx: Tx,
    who: IntakeActor,
    { recipientId }: StartIntakeRequest,
  ): Promise<IntakeRecord | null> {
    const intakes = new IntakesRepository(tx);
    if (who.by === 'link') {
      const latest = await intakes.latestForBooking(who.bookingId, recipientId);
      const visit = latest && (await new AskedVisitsRepository(tx).find(who.bookingId));
      if (visit && isAnswered(latest, visit)) throw intakeSubmitted(undefined);
    }
    const bookingId = who.by === 'link' ? who.bookingId : null;
    return intakes.openDraft({ recipientId, bookingId }, this.clock.now() - draftLifeMs);
  }

  private async goOn(tx: Tx, who: IntakeActor, id: IntakeId): Promise<IntakeId> {
    await new AuditLog(tx, this.clock.now()).record(who.audited, 'intake-read', { kind: 'intake', id });
    return id;
  }

  /** The questions changed while a form was being filled in: what still stands of it is not asked twice. */
  private async saidBefore(tx: Tx, draft: IntakeRecord | null): Promise<Answers> {
    if (!draft) return {};
    const { answers } = await openAnswers(tx, this.vault, draft);
    return carriedOver(answers, questionnaireOf(draft), currentQuestionnaire);
  }

  private async begin(
    tx: Tx,
    who: IntakeActor,
    { recipientId, consentVersion, answeredByRecipient }: StartIntakeRequest,
    known: Answers,
  ): Promise<IntakeId> {
    const now = this.clock.now();
    const bookingId = who.by === 'link' ? who.bookingId : null;
    const givenByUserId = who.by === 'client' ? who.audited.userId : null;
    const consentId = await new ConsentsRepository(tx).addToStoring(
      { recipientId, bookingId, version: consentVersion, givenByUserId },
      now,
    );
    const about = { recipientId, bookingId, supersedesId: null, answeredByRecipient, consentId };
    const id = await draftIntake(tx, this.vault, about, known, now);
    const log = new AuditLog(tx, now);
    await log.record(who.audited, 'consented-to-store-health-data', { kind: 'consent', id: consentId });
    await log.record(who.audited, 'intake-started', { kind: 'intake', id });
    return id;
  }
}
