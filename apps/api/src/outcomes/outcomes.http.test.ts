import { callNotRecorded, type HoldView } from '@unbrace/shared/bookings';
import { type Answer, type Answers, osteoporosis } from '@unbrace/shared/intake';
import { linkSpent } from '@unbrace/shared/identity';
import { days, hours } from '@unbrace/shared/kernel';
import { wentWell, wentWellSince } from '@unbrace/shared/outcomes';
import type { VisitView } from '@unbrace/shared/visits';
import { everythingBooked, post, tuesday } from '../bookings/testing/given-visits.ts';
import { type Client, WorkingClinic } from '../bookings/testing/working-clinic.ts';
import { disguisesOf, dumpOf } from '../platform/testing/dump.ts';
import type { GivenPerson } from '../platform/testing/given.ts';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';
import { AfterVisits, nextTuesday } from './testing/after-visits.ts';

const ticks = (...codes: string[]): Answer => ({ kind: 'choice', codes });
const bruised: Answers = { ...wentWell, 'noticed-after': ticks('bruising') };
const call = { spokeWith: 'Alex', spokenAt: '2026-11-25T01:00:00Z', asked: 'How the bruise is now' };
const numb: Answers = { ...wentWell, private: ticks('numb') };

describe('after a visit', () => {
  let product: TestApp;
  let monday: number;
  let clinic: WorkingClinic;
  let after: AfterVisits;
  let client: Client;
  let mia: GivenPerson;
  beforeAll(async () => {
    product = await startTestApp({ env: { LOG_LEVEL: 'debug' } });
    monday = product.clock.now();
  });
  beforeEach(async () => {
    product.clock.set(monday);
    clinic = await WorkingClinic.open(product);
    after = new AfterVisits(clinic);
    client = await clinic.aClient();
    mia = await clinic.aTherapist();
  });
  afterAll(() => product.stop());

  const tasks = () =>
    product.sql<{ kind: string }>('SELECT kind FROM care_tasks WHERE clinic_id = $1', [
      clinic.admin.clinic.id,
    ]);
  const locks = () => product.sql('SELECT 1 FROM care_locks WHERE clinic_id = $1', [clinic.admin.clinic.id]);
  const visitOf = async (id: string) =>
    (await mia.http.get(`/api/v1/visits/${id}`).expect(200)).body as VisitView;
  const rulesTold = async (id: string) =>
    (await visitOf(id)).checkIns.map(({ tier, reasons }) => [tier, reasons.length] as const);

  it('the person is asked at one, two, ten and fourteen days, once each, with nothing about health', async () => {
    const { id, endedAt } = await after.aVisitHad(client, mia);
    const counts = [];
    for (const at of [hours(24) - 1, hours(24), hours(48), days(10), days(14), days(30)]) {
      product.clock.set(endedAt + at);
      await Promise.all([after.ask(), after.ask()]);
      counts.push((await after.messages(id)).length);
    }
    expect(counts).toEqual([0, 1, 2, 3, 4, 4]);
    for (const { payload } of await after.messages(id)) {
      expect(payload.to).toBe(client.actor.email);
      expect(`${payload.subject} ${payload.body}`).not.toMatch(/health|pain|sore|medic|safety|massage/i);
    }
  });

  it('nobody is asked after a visit that did not take place, and somebody is after one that was stopped', async () => {
    const { id } = await after.given.aConfirmedVisit(client, mia);
    await post(client, `/api/v1/bookings/${id}/cancellation`, { reason: 'plans_changed' }).expect(200);
    const stopped = await after.aVisitHad(
      await clinic.aClient(),
      mia,
      { startsAt: tuesday('15:00') },
      'stop',
    );
    product.clock.set(stopped.endedAt + hours(25));
    await after.ask();
    expect(await after.messages(id)).toEqual([]);
    expect(await after.messages(stopped.id)).toHaveLength(1);
  });

  it('what is said is judged with each rule for it, sealed, logged, and shown to the therapist of the visit', async () => {
    const had = await after.aVisitHad(client, mia);
    const token = await after.link(had, hours(24));
    const look = await product.anybody().post('/api/v1/check-ins/reading').send({ token }).expect(200);
    expect(look.body).toMatchObject({ form: 'check-in', clinic: { country: 'AU' } });
    expect(await after.said(token, wentWell)).toMatchObject({ outcome: { kind: 'go', texts: [] } });
    expect(await tasks()).toEqual([]);
    const heard: [Answers, string][] = [
      [{ 'sore-after': ticks('over-two-days') }, 'Soreness should fade'],
      [{ 'worse-after': ticks('over-a-day') }, 'Pain that is worse than before for more than a day'],
      [bruised, 'Thank you for telling us'],
    ];
    for (const [answers, words] of heard) {
      const { outcome } = await after.said(token, { ...wentWell, ...answers });
      expect(outcome).toMatchObject({ kind: 'on_hold', tier: 'CLEARANCE_REQUIRED' });
      expect(outcome.texts.join(' ')).toContain(words);
    }
    expect(await tasks()).toEqual([{ kind: 'call_first' }]);
    expect(await locks()).toEqual([]);
    const { checkIns } = await visitOf(had.id);
    expect(checkIns).toHaveLength(4);
    expect(checkIns[0]?.reasons[0]?.text).toContain('Bruising');
    expect(checkIns[0]?.answers[0]).toEqual({
      question: 'How strong is the pain right now?',
      answer: '2 of 10',
    });
    const logged = await product.sql(
      `SELECT 1 FROM audit_log WHERE action = 'check-in-answered' AND clinic_id = $1`,
      [clinic.admin.clinic.id],
    );
    expect(logged).toHaveLength(4);
    const lead = await clinic.member('clinical_lead');
    const { body } = await lead.http.get('/api/v1/care-tasks').expect(200);
    expect(body).toMatchObject({
      items: [
        {
          kind: 'call_first',
          reasons: ['Soreness', 'Pain', 'Bruising'].map((word): unknown => expect.stringContaining(word)),
        },
      ],
    });
  });

  it('on day ten no progress is told to the therapist, and holds nothing', async () => {
    const had = await after.aVisitHad(client, mia);
    const token = await after.link(had, days(10));
    const { outcome } = await after.said(token, { ...wentWellSince, 'any-better': ticks('no') });
    expect(outcome).toMatchObject({ tier: 'NOTE', kind: 'go' });
    expect(await rulesTold(had.id)).toEqual([['NOTE', 1]]);
    expect(await tasks()).toEqual([]);
  });

  it('"not sure" is never a no: somebody rings', async () => {
    const token = await after.link(await after.aVisitHad(client, mia), hours(24));
    expect(
      await after.said(token, {
        ...wentWell,
        'noticed-after': ticks('unsure'),
        'noticed-after-unsure': ticks('numb'),
      }),
    ).toMatchObject({
      outcome: { kind: 'on_hold', emergency: { country: 'AU' } },
    });
    expect(await tasks()).toEqual([{ kind: 'call_first' }]);
  });

  it('a red flag locks, calls for a follow-up, and ends what is booked, from a form that is not finished', async () => {
    const had = await after.aVisitHad(client, mia);
    const next = await after.given.aConfirmedVisit(client, mia, { startsAt: nextTuesday('11:00') });
    const token = await after.link(had, hours(48));
    const { outcome } = await after.said(token, { private: ticks('numb') });
    expect(outcome).toMatchObject({ kind: 'stop', tier: 'EMERGENCY', emergency: { country: 'AU' } });
    await after.said(token, numb);
    expect(await after.given.read(client, next.id)).toMatchObject({ state: 'blocked' });
    expect(await tasks()).toEqual([{ kind: 'follow_up' }]);
    expect(await locks()).toHaveLength(1);
  });

  it('new nerve signs are a red flag too', async () => {
    const token = await after.link(await after.aVisitHad(client, mia), hours(24));
    expect(await after.said(token, { ...wentWell, 'noticed-after': ticks('nerves') })).toMatchObject({
      outcome: { kind: 'stop', tier: 'URGENT_REFERRAL' },
    });
    expect(await locks()).toHaveLength(1);
  });

  it('the next visit waits for the call, and goes on once the lead has spoken with the person', async () => {
    const token = await after.link(await after.aVisitHad(client, mia), hours(24));
    await after.said(token, bruised);
    const next = { startsAt: nextTuesday('11:00') };
    const held = await after.given.aRequestedVisit(client, next);
    expect(held).toMatchObject({ state: 'on_hold' });
    const lead = await clinic.member('clinical_lead');
    const list = (await lead.http.get('/api/v1/care-tasks').expect(200)).body as { items: { id: string }[] };
    const end = (body: object) => post(lead, `/api/v1/care-tasks/${list.items[0]?.id ?? ''}/end`, body);
    const before = await everythingBooked(clinic);
    expect(callNotRecorded.is((await end({ note: 'Rang: gone by now' }).expect(409)).body)).toBe(true);
    expect(await everythingBooked(clinic)).toEqual(before);
    await end({ note: 'Rang: gone by now', call }).expect(204);
    expect(await after.given.read(client, held.id)).toMatchObject({ state: 'offered' });
    expect((await lead.http.get('/api/v1/holds').expect(200)).body).toMatchObject({ items: [] });
    const free = await after.given.aRequestedVisit(client, { startsAt: nextTuesday('15:00') });
    expect(free).toMatchObject({ state: 'offered' });
  });

  it('the call that ends the hold is the call that was owed: both are done by one act, and logged', async () => {
    const token = await after.link(await after.aVisitHad(client, mia), hours(24));
    await after.said(token, bruised);
    const { id } = await after.given.aRequestedVisit(client, { startsAt: nextTuesday('11:00') });
    const lead = await clinic.member('clinical_lead');
    const { body } = await lead.http.get('/api/v1/holds').expect(200);
    const [hold] = (body as { items: HoldView[] }).items;
    expect(hold).toMatchObject({
      kind: 'CALL',
      reasons: [{ text: expect.stringContaining('Bruising') as string }],
    });
    const spoken = { outcome: 'cleared', note: 'Rang: gone by now', call };
    await post(lead, `/api/v1/holds/${hold?.id ?? ''}/end`, spoken).expect(204);
    expect(await after.given.read(client, id)).toMatchObject({ state: 'offered' });
    expect((await lead.http.get('/api/v1/care-tasks').expect(200)).body).toMatchObject({ items: [] });
    const logged = await product.sql(
      `SELECT action FROM audit_log WHERE user_id = $1 AND action IN ('hold-cleared', 'followed-up')`,
      [lead.actor.userId],
    );
    expect(logged).toHaveLength(2);
  });

  it('a call about the answers to the next visit is another matter than the one that is owed', async () => {
    const token = await after.link(await after.aVisitHad(client, mia), hours(24));
    await after.said(token, bruised);
    const answers = osteoporosis;
    await after.given.aRequestedVisit(client, { startsAt: nextTuesday('11:00'), answers });
    const lead = await clinic.member('clinical_lead');
    const list = (await lead.http.get('/api/v1/care-tasks').expect(200)).body as { items: { id: string }[] };
    const ended = { note: 'Rang: gone by now', call };
    await post(lead, `/api/v1/care-tasks/${list.items[0]?.id ?? ''}/end`, ended).expect(204);
    expect((await lead.http.get('/api/v1/holds').expect(200)).body).toMatchObject({ items: [{}] });
  });

  it('the next plan is lighter and shorter after a visit that left it worse, and says why to both', async () => {
    const had = await after.aVisitHad(client, mia);
    const { plan: last } = await visitOf(had.id);
    const token = await after.link(had, hours(24));
    const { outcome } = await after.said(token, { ...wentWell, 'pain-now': { kind: 'scale', value: 7 } });
    expect(outcome).toMatchObject({
      kind: 'go',
      next: expect.stringContaining('lighter and shorter') as string,
    });
    const next = await after.given.aConfirmedVisit(client, mia, { startsAt: nextTuesday('11:00') });
    const { plan } = await visitOf(next.id);
    expect(plan?.lesson).toMatchObject({ kind: 'worse', maxPressure: (last?.cap ?? 0) - 2, maxMinutes: 45 });
    expect(plan?.cap).toBeLessThanOrEqual((last?.cap ?? 0) - 2);
    expect(plan?.blocks.at(-1)).toMatchObject({ kind: 'rest', minutes: 15 });
  });

  it('a link that is wrong, of another kind, old or replaced opens nothing, and nothing is written', async () => {
    const had = await after.aVisitHad(client, mia);
    const first = await after.link(had, hours(24));
    const second = await after.link(had, hours(48));
    const before = await everythingBooked(clinic);
    for (const wrong of [first, 'A'.repeat(43)]) await after.say(wrong, bruised).expect(404);
    await after.say('short', bruised).expect(422);
    await product.anybody().post('/api/v1/intake-links/reading').send({ token: second }).expect(404);
    await after.say(second, { shoe: ticks('red') }).expect(422);
    await after.say(second, { 'pain-now': { kind: 'scale', value: 3 } }).expect(409);
    product.clock.advance(days(7) + 1);
    expect(linkSpent.is((await after.say(second, bruised)).body)).toBe(true);
    expect(await everythingBooked(clinic)).toEqual(before);
    expect(await tasks()).toEqual([]);
  });

  it('nobody else reads how it went, not another therapist and not another clinic', async () => {
    const had = await after.aVisitHad(client, mia);
    await after.said(await after.link(had, hours(24)), bruised);
    const elsewhere = await WorkingClinic.open(product);
    for (const other of [await clinic.aTherapist(), await elsewhere.aTherapist()])
      await other.http.get(`/api/v1/visits/${had.id}`).expect(404);
    await clinic.admin.http.get(`/api/v1/visits/${had.id}`).expect(403);
    const lead = await elsewhere.member('clinical_lead');
    expect((await lead.http.get('/api/v1/care-tasks').expect(200)).body).toMatchObject({ items: [] });
  });

  it('is in no column, message or log line in the clear', async () => {
    const had = await after.aVisitHad(client, mia);
    const token = await after.link(had, hours(24));
    await after.said(token, {
      ...wentWell,
      'can-turn': ticks('worse'),
      'sore-after': ticks('over-two-days'),
    });
    const traces = [await dumpOf(product), product.logs.join('\n')];
    for (const text of traces) {
      for (const word of ['can-turn', 'over-two-days', 'FU-SORE-48H'])
        for (const disguise of disguisesOf(word)) expect(text.toLowerCase().includes(disguise)).toBe(false);
    }
    expect(product.logs.join('\n')).not.toContain(token);
  });
});
