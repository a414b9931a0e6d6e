import { bloodThinner } from '@unbrace/shared/intake';
import {
  ruleSet,
  type RulesView,
  type ThresholdChanges,
  thresholdLoosened,
  thresholdNames,
  type TriageOutcome,
} from '@unbrace/shared/triage';
import { GivenVisits, post } from '../bookings/testing/given-visits.ts';
import { WorkingClinic } from '../bookings/testing/working-clinic.ts';
import type { GivenPerson } from '../platform/testing/given.ts';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';

describe('the rules, for whoever answers for them', () => {
  let product: TestApp;
  let clinic: WorkingClinic;
  let lead: GivenPerson;
  beforeAll(async () => {
    product = await startTestApp();
  });
  beforeEach(async () => {
    clinic = await WorkingClinic.open(product);
    lead = await clinic.member('clinical_lead');
  });
  afterAll(() => product.stop());

  const read = async (who = lead) => (await who.http.get('/api/v1/rules').expect(200)).body as RulesView;
  const tighten = (who: GivenPerson, version: number, changes: ThresholdChanges) =>
    who.http.put('/api/v1/rules/thresholds').send({ version, changes });
  const evaluate = async (facts: object, who = lead) =>
    (await post(who, '/api/v1/rules/evaluation', { facts }).expect(200)).body as TriageOutcome;

  it('are all there with tier, wording, source and where they come from, and the thresholds that nobody has signed off', async () => {
    const view = await read(await clinic.member('owner'));
    expect(view.items.map(({ id }) => id)).toEqual(ruleSet.rules.map(({ id }) => id));
    expect(view.items.find(({ id }) => id === 'IS-STOP-NEURO')).toMatchObject({
      tier: 'URGENT_REFERRAL',
      basis: 'seed',
      sources: ['S1'],
    });
    expect(view.thresholds.map(({ name }) => name)).toEqual(thresholdNames);
    expect(view).toMatchObject({ thresholdsVersion: 0, history: [], signOffs: [] });
  });

  it('are tightened for this clinic at once, and for no other; its outcomes keep the version', async () => {
    const given = new GivenVisits(clinic);
    const mia = await clinic.aTherapist();
    await tighten(lead, 0, { capBloodThinner: 2 }).expect(200);
    const client = await clinic.aClient();
    const { id } = await given.aRequestedVisit(client, { answers: bloodThinner });
    const review = await given.offerOf(mia, id);
    expect(review.restrictions.maxPressure).toBe(2);
    expect(review.plan?.cap).toBe(2);
    expect(await evaluate({ bloodThinner: true })).toMatchObject({
      restrictions: { maxPressure: 2 },
      thresholdsVersion: 1,
      verdicts: { 'MD-BLOOD-THINNER': 'fires' },
    });
    const elsewhere = await (await WorkingClinic.open(product)).member('clinical_lead');
    expect(await evaluate({ bloodThinner: true }, elsewhere)).toMatchObject({
      restrictions: { maxPressure: 3 },
      thresholdsVersion: 0,
    });
  });

  it('are never loosened: the refusal names what is too loose, and nothing is written', async () => {
    await tighten(lead, 0, { flareMinutes: 30 }).expect(200);
    const before = await read();
    const { body } = await tighten(lead, 1, { capFlare: 4, severePain: 7, strokeMonths: 5 }).expect(422);
    expect(thresholdLoosened.is(body) && body.details).toEqual({ thresholds: ['capFlare', 'strokeMonths'] });
    await tighten(lead, 1, { capEverything: 1 } as ThresholdChanges).expect(422);
    expect(await read()).toEqual(before);
  });

  it('keep each change with who made it; of two at once one wins, and an old view is refused', async () => {
    const owner = await clinic.member('owner');
    const both = await Promise.all([tighten(lead, 0, { capFlare: 2 }), tighten(owner, 0, { capFlare: 1 })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    await tighten(lead, 0, { capFlare: 1 }).expect(409);
    await tighten(lead, 1, { capFlare: 2, flareMinutes: 30 }).expect(200);
    const { history, thresholds } = await read();
    expect(history.map(({ version, changes }) => [version, changes])).toMatchObject([
      [2, { capFlare: 2, flareMinutes: 30 }],
      [1, {}],
    ]);
    expect(history[0]?.who).toBe("Pat clinical_lead O'Brien");
    expect(thresholds.find(({ name }) => name === 'flareMinutes')).toMatchObject({
      value: 30,
      signedOff: 45,
    });
  });

  it('carry the name of the clinician who signed them off, until something changes', async () => {
    const signing = {
      clinician: 'Dr. Sinéad O’Hara 🩺',
      registration: 'MED0001',
      ruleSetVersion: ruleSet.version,
    };
    const sign = (thresholdsVersion: number) =>
      post(lead, '/api/v1/rules/sign-off', { ...signing, thresholdsVersion });
    await sign(3).expect(409);
    await sign(0).expect(200);
    expect((await read()).signOffs).toMatchObject([{ clinician: signing.clinician, isCurrent: true }]);
    await tighten(lead, 0, { capFlare: 2 }).expect(200);
    expect((await read()).signOffs).toMatchObject([{ isCurrent: false }]);
  });

  it('judge typed-in facts on the spot, keep nothing of them, and refuse what is no fact', async () => {
    const count = async () =>
      (await product.sql<{ n: string }>('SELECT count(*) AS n FROM triage_outcomes', []))[0]?.n;
    const before = await count();
    const outcome = await evaluate({ backPain: true, saddleNumbness: 'unsure' });
    expect(outcome).toMatchObject({
      tier: 'CLEARANCE_REQUIRED',
      verdicts: { 'RF-CES-SADDLE': 'unknown', 'CL-UNSURE-REDFLAG': 'fires' },
    });
    expect(await count()).toBe(before);
    const { body } = await post(lead, '/api/v1/rules/evaluation', { facts: { painScore: 4711 } }).expect(422);
    expect(JSON.stringify(body)).not.toContain('4711');
  });
});
