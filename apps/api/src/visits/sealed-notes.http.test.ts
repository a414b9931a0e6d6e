import { nothingNew, osteoporosis } from '@unbrace/shared/intake';
import type { HoldView } from '@unbrace/shared/bookings';
import { fromText } from '@unbrace/shared/kernel';
import type { VisitView } from '@unbrace/shared/visits';
import { GivenVisits, post, tuesday } from '../bookings/testing/given-visits.ts';
import { WorkingClinic } from '../bookings/testing/working-clinic.ts';
import { disguisesOf, dumpOf } from '../platform/testing/dump.ts';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';

const canary = 'Canarymugwort';
const agreed = { consentGiven: true, agreedPressure: 3, stopWord: canary };

describe('what staff write about a visit', () => {
  let product: TestApp;
  beforeAll(async () => {
    product = await startTestApp({ env: { LOG_LEVEL: 'debug' } });
  });
  afterAll(() => product.stop());

  it('is in no column, job, message, log line or problem, and is read by the one who may', async () => {
    const clinic = await WorkingClinic.open(product);
    const given = new GivenVisits(clinic);
    const client = await clinic.aClient();
    const mia = await clinic.aTherapist();
    const lead = await clinic.member('clinical_lead');
    const access = { gateCode: canary, lockBox: canary, notes: canary };
    const { id } = await given.aRequestedVisit(client, { answers: osteoporosis }, access);
    const [hold] = ((await lead.http.get('/api/v1/holds').expect(200)).body as { items: HoldView[] }).items;
    await post(lead, `/api/v1/holds/${hold?.id ?? ''}/end`, {
      outcome: 'cleared',
      note: `${canary} rang`,
    }).expect(204);
    await given.accept(mia, await given.offerOf(mia, id)).expect(204);
    await clinic.goTo(fromText(tuesday('10:30')));
    const go = (step: string, body: object = {}) => post(mia, `/api/v1/visits/${id}/${step}`, body);
    for (const step of ['departure', 'arrival']) await go(step).expect(200);
    await go('recheck', { answers: nothingNew }).expect(200);
    const { body: started } = await go('start', agreed).expect(200);
    expect((started as VisitView).agreed).toMatchObject({ pressure: 3, stopWord: canary });
    await go('finish').expect(200);
    const soap = { subjective: canary, objective: canary, assessment: canary, plan: canary };
    const refused = await go('note', { ...soap, pressureUsed: 11 }).expect(422);
    const { body } = await go('note', { ...soap, pressureUsed: 3 }).expect(200);
    expect((body as VisitView).note).toMatchObject(soap);
    expect((body as VisitView).access).toEqual(access);

    const traces = {
      database: await dumpOf(product),
      logs: product.logs.join('\n'),
      problem: JSON.stringify(refused.body),
    };
    expect(traces.database).toContain('note-signed');
    for (const [where, text] of Object.entries(traces)) {
      for (const disguise of disguisesOf(canary))
        expect([where, text.toLowerCase().includes(disguise)]).toEqual([where, false]);
    }
  });
});
