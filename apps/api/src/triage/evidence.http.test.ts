import { type Answer, type IntakeView, ordinaryBack } from '@unbrace/shared/intake';
import type { IntakeId } from '@unbrace/shared/kernel';
import { ruleSet } from '@unbrace/shared/triage';
import { answeringAs, recipientsOf, today } from '../intake/testing/answering.ts';
import { Vault } from '../platform/crypto/vault.ts';
import { Database } from '../platform/database/database.ts';
import type { GivenPerson } from '../platform/testing/given.ts';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';
import { type ReadOutcome, readOutcome } from './read-outcome.ts';
import { flagAt, StoredFlag } from './stored-outcome.ts';

const ticks = (...codes: string[]): Answer => ({ kind: 'choice', codes });

/** One answer changed in an ordinary back's form: the rule it trips, its tier, and the fact that is kept as evidence. */
const changes: [
  rule: string,
  tier: string,
  item: string,
  answer: Answer,
  evidence: [fact: string, value: unknown],
][] = [
  ['RF-CES-SADDLE', 'EMERGENCY', 'private', ticks('numb'), ['saddleNumbness', 'yes']],
  ['RF-CARDIAC-PE-NOW', 'EMERGENCY', 'last-day', ticks('chest'), ['chestPain', true]],
  ['UR-FEVER-BACK', 'URGENT_REFERRAL', 'unwell-list', ticks('fever'), ['fever', 'yes']],
  ['UR-DVT-SUSPECT', 'URGENT_REFERRAL', 'legs', ticks('calf-swollen'), ['calfSwellingOneSide', true]],
  ['CL-OSTEOPOROSIS', 'CLEARANCE_REQUIRED', 'bones', ticks('thin-bones'), ['osteoporosis', true]],
  ['CL-FUNCTION-PROGRESSIVE', 'CLEARANCE_REQUIRED', 'pain-trend', ticks('worse'), ['painTrend', 'worsening']],
  [
    'CL-UNSURE-REDFLAG',
    'CLEARANCE_REQUIRED',
    'pain-since',
    { kind: 'unsure' },
    ['unsureRedFlags', ['painDurationDays']],
  ],
  ['MD-ALLERGY-OIL', 'MODIFY', 'allergies', ticks('tree-nut'), ['allergies', ['tree_nut']]],
  ['MD-IMPLANT', 'MODIFY', 'implants', ticks('pacemaker'), ['implant', 'pacemaker']],
  ['NT-RECURRENT', 'NOTE', 'pain-history', ticks('comes-back'), ['recursAfterShortRelief', true]],
];

describe('changing one answer', () => {
  let product: TestApp;
  beforeAll(async () => {
    product = await startTestApp();
  });
  afterAll(() => product.stop());

  const inClinic = <T>({ actor }: GivenPerson, work: Parameters<Database['transaction']>[1]) =>
    product.app.get(Database).transaction(actor.clinicId, work) as Promise<T>;
  const outcomeOf = (person: GivenPerson, id: IntakeId) =>
    inClinic<ReadOutcome>(person, (tx) => readOutcome(tx, product.app.get(Vault), id));

  async function storedFlags(person: GivenPerson, outcome: ReadOutcome): Promise<StoredFlag[]> {
    const rows = await product.sql<{ id: string; sealed: Uint8Array }>(
      'SELECT id, sealed FROM flags WHERE outcome_id = $1 ORDER BY position',
      [outcome.outcomeId],
    );
    return inClinic(person, (tx) =>
      Promise.all(
        rows.map(({ id, sealed }) => product.app.get(Vault).open(tx, flagAt(id), sealed, StoredFlag)),
      ),
    );
  }

  it.each(changes)(
    'to one that trips %s keeps the finding, its evidence and what the therapist reads',
    async (...change) => {
      const [rule, tier, item, answer, [fact, value]] = change;
      const client = await product.given.aClient();
      const [self] = await recipientsOf(client);
      const person = answeringAs(client);
      const ordinary = await person.answered(self);
      expect(await outcomeOf(client, ordinary.id)).toMatchObject({ tier: 'NONE', flags: [] });

      const { id } = (await person.amend(ordinary.id).expect(201)).body as IntakeView;
      await person.save(id, { [item]: answer }).expect(200);
      await person.submit(id).expect(200);

      const outcome = await outcomeOf(client, id);
      const texts = ruleSet.rules.find((each) => each.id === rule)?.therapist;
      expect(outcome).toMatchObject({
        tier,
        flags: [{ ruleId: rule, tier, preview: { text: texts?.preview } }],
      });
      expect(outcome.flags[0]?.full).toEqual({ text: texts?.full, atTable: texts?.atTable });
      expect(outcome.flags[0]?.mustAcknowledge).toBe(['CLEARANCE_REQUIRED', 'MODIFY'].includes(tier));
      const [flag] = await storedFlags(client, outcome);
      expect(flag?.evidence).toContainEqual({ fact, value });
      expect(flag?.answers.map(({ itemId }) => itemId)).toContain(item);
    },
  );

  it('back takes the finding away again', async () => {
    const client = await product.given.aClient();
    const [self] = await recipientsOf(client);
    const person = answeringAs(client);
    const { id } = await person.answered(self, { ...ordinaryBack(today), implants: ticks('pacemaker') });
    const back = (await person.amend(id)).body as IntakeView;
    await person.save(back.id, { implants: ticks('none') }).expect(200);
    await person.submit(back.id).expect(200);
    expect(await outcomeOf(client, back.id)).toMatchObject({ tier: 'NONE', flags: [] });
  });

  it('tells a therapist who has not accepted only the restriction where the reason is guarded', async () => {
    const client = await product.given.aClient();
    const [self] = await recipientsOf(client);
    const person = answeringAs(client);
    const { id } = await person.answered(self, {
      medicines: ticks('thinner'),
      inr: { kind: 'tri', value: 'no' },
      'medicine-names': { kind: 'text', text: 'Apixaban 5 mg' },
    });
    const outcome = await outcomeOf(client, id);
    const flag = outcome.flags.find(({ preview }) => preview.atTable.startsWith('Pressure at most'));
    expect(flag?.preview.atTable).not.toBe(flag?.full.atTable);
    expect(outcome.restrictions.maxPressure).toBe(3);
    expect(JSON.stringify(outcome.flags.map(({ preview }) => preview))).not.toMatch(
      /apixaban|blood|thinner/i,
    );
  });
});
