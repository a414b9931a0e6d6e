import { Injectable } from '@nestjs/common';
import { Country, ruleSet, triage, type TriageOutcome, type TryFactsRequest } from '@unbrace/shared/triage';
import { clinicOf } from '../clinics/find-clinic.ts';
import type { Actor } from '../identity/actor.ts';
import { Database } from '../platform/database/database.ts';
import { thresholdsOf } from './thresholds-of.ts';

/** What the rules say of typed-in facts, with this clinic's thresholds. About nobody: kept nowhere. */
@Injectable()
export class TryFacts {
  constructor(private readonly database: Database) {}

  execute({ clinicId }: Actor, { facts, country }: TryFactsRequest): Promise<TriageOutcome> {
    return this.database.transaction(clinicId, async (tx) => {
      const clinic = await clinicOf(tx);
      const inForce = await thresholdsOf(tx);
      return triage(facts, { ruleSet, ...inForce, country: country ?? Country.parse(clinic.country) });
    });
  }
}
