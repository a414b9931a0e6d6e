import { Injectable } from '@nestjs/common';
import { type FhirExport, toFhirQuestionnaire, toFhirResponse } from '@unbrace/shared/intake';
import { type IntakeId, toText } from '@unbrace/shared/kernel';
import { AuditLog } from '../audit/audit-log.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Vault } from '../platform/crypto/vault.ts';
import { Database } from '../platform/database/database.ts';
import type { IntakeActor } from './intake-actor.ts';
import { ownIntake } from './own-intake.ts';
import { questionnaireOf } from './questionnaires.ts';

/** Hands a person their own answers as FHIR R4, with the questions that they belong to. */
@Injectable()
export class ExportIntake {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
  ) {}

  /** @throws Problem not-found */
  execute(who: IntakeActor, id: IntakeId): Promise<FhirExport> {
    return this.database.transaction(who.clinicId, async (tx) => {
      const now = this.clock.now();
      const { intake, stored, visitDate } = await ownIntake(tx, this.vault, who, id, now);
      await new AuditLog(tx, now).record(who.audited, 'intake-exported', { kind: 'intake', id });
      const definition = questionnaireOf(intake);
      const submittedAt = intake.submittedAt === null ? null : toText(intake.submittedAt);
      const about = { recipientId: intake.recipientId, visitDate, submittedAt };
      return {
        questionnaire: toFhirQuestionnaire(definition, visitDate),
        response: toFhirResponse(definition, stored.answers, about),
      };
    });
  }
}
