import { Injectable } from '@nestjs/common';
import { toText } from '@unbrace/shared/kernel';
import {
  categories,
  type RulesView,
  ruleSet,
  resolveEffect,
  type Thresholds,
  thresholdDictionary,
  thresholdNames,
} from '@unbrace/shared/triage';
import type { Actor } from '../identity/actor.ts';
import { namesOfUsers } from '../identity/name-users.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { thresholdsOf } from './thresholds-of.ts';
import { ThresholdsRepository } from './thresholds.repository.ts';

const gone = 'Somebody whose account is closed';

/** The rules, their thresholds at this clinic with history, and who signed them off: for whoever answers for them. */
@Injectable()
export class ReadRules {
  constructor(private readonly database: Database) {}

  execute(actor: Actor): Promise<RulesView> {
    return this.database.transaction(actor.clinicId, (tx) => this.view(tx));
  }

  /** The same within a transaction that has just changed something of it. */
  async view(tx: Tx): Promise<RulesView> {
    const { thresholds, thresholdsVersion } = await thresholdsOf(tx);
    const repository = new ThresholdsRepository(tx);
    const history = await repository.history();
    const signOffs = await repository.signOffs();
    const names = await namesOfUsers(tx.db, [
      ...history.map(({ setByUserId }) => setByUserId),
      ...signOffs.map(({ recordedByUserId }) => recordedByUserId),
    ]);
    return {
      ruleSetVersion: ruleSet.version,
      thresholdsVersion,
      items: rulesWith(thresholds),
      thresholds: thresholdNames.map((name) => {
        const { meaning, unit, value, tighter } = thresholdDictionary[name];
        return { name, meaning, unit, signedOff: value, value: thresholds[name], tighter };
      }),
      history: history.map(({ version, changes, setByUserId, createdAt }) => ({
        version,
        changes,
        at: toText(createdAt),
        who: names.get(setByUserId) ?? gone,
      })),
      signOffs: signOffs.map(({ ruleSet: signed, recordedByUserId, createdAt, ...signOff }) => ({
        ...signOff,
        at: toText(createdAt),
        recordedBy: names.get(recordedByUserId) ?? gone,
        ruleSetVersion: signed,
        isCurrent: signed === ruleSet.version && signOff.thresholdsVersion === thresholdsVersion,
      })),
    };
  }
}

const rulesWith = (thresholds: Thresholds): RulesView['items'] =>
  ruleSet.rules.map(
    ({ id, tier, category, client, therapist, reads, effects, clearance, sources, basis }) => ({
      id,
      tier,
      category: categories[category],
      client,
      therapist,
      reads: [...reads],
      effects: effects.map((effect) => resolveEffect(effect, {}, thresholds)),
      clearance: [...clearance],
      sources: [...sources],
      basis,
    }),
  );
