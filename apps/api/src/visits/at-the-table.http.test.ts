import { transitionRefused } from '@unbrace/shared/bookings';
import { bloodThinner, nothingNew, saddleNumbness } from '@unbrace/shared/intake';
import { type BookingId, fromText, minutes, toText } from '@unbrace/shared/kernel';
import { notYetAbsent, type VisitView } from '@unbrace/shared/visits';
import { atWork } from '../bookings/testing/at-work.ts';
import { everythingBooked, type GivenVisits, post, tuesday } from '../bookings/testing/given-visits.ts';
import { type Client, sydney, type WorkingClinic } from '../bookings/testing/working-clinic.ts';
import { answeringAs, today } from '../intake/testing/answering.ts';
import { disguisesOf, dumpOf } from '../platform/testing/dump.ts';
import type { GivenPerson } from '../platform/testing/given.ts';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';

const nextTuesday = sydney('2026-12-01', '11:00');
const agreed = { consentGiven: true, agreedPressure: 3, stopWord: 'Stop' };

describe('at the table and at the door', () => {
  let product: TestApp;
  let clinic: WorkingClinic;
  let given: GivenVisits;
  let client: Client;
  let mia: GivenPerson;
  beforeAll(async () => {
    product = await startTestApp({ env: { LOG_LEVEL: 'debug' } });
  });
  beforeEach(async () => {
    ({ clinic, given, client, mia } = await atWork(product));
  });
  afterAll(() => product.stop());

  const go = (id: BookingId, step: string, body: object = {}, who = mia) =>
    post(who, `/api/v1/visits/${id}/${step}`, body);
  const arrived = async () => {
    const { id } = await given.aConfirmedVisit(client, mia, { answers: bloodThinner });
    await clinic.goTo(fromText(tuesday('10:50')));
    await go(id, 'departure').expect(200);
    await go(id, 'arrival').expect(200);
    return id;
  };
  const inSession = async () => {
    const id = await arrived();
    await go(id, 'recheck', { answers: nothingNew }).expect(200);
    await go(id, 'start', agreed).expect(200);
    return id;
  };
  const visitOf = ({ body }: { body: unknown }) => body as VisitView;
  const reportsOf = (id: BookingId) =>
    product.sql(
      'SELECT kind, tier, has_ended FROM visit_reports WHERE booking_id = $1 ORDER BY created_at, id',
      [id],
    );

  it('a stop sign ends the session, says what to do and whom to call, and the clinic follows up', async () => {
    const id = await inSession();
    const visit = visitOf(await go(id, 'signs', { signs: ['legSymptomsDuring'] }).expect(200));
    expect(visit).toMatchObject({ state: 'stopped', next: ['note'] });
    expect(visit.reports).toMatchObject([{ kind: 'sign', tier: 'URGENT_REFERRAL', hasEnded: true }]);
    expect(visit.reports[0]?.todo[0]?.atTable).toMatch(/^Stop and end the session/);
    expect(await reportsOf(id)).toEqual([{ kind: 'sign', tier: 'URGENT_REFERRAL', has_ended: true }]);
    const tasks = await product.sql('SELECT kind FROM care_tasks WHERE clinic_id = $1', [mia.clinic.id]);
    expect(tasks).toEqual([{ kind: 'follow_up' }]);
    expect(transitionRefused.is((await go(id, 'signs', { signs: ['guarding'] }).expect(409)).body)).toBe(
      true,
    );
    expect(await reportsOf(id)).toHaveLength(1);
  });

  it('a stop sign ends what else is booked for this person', async () => {
    const next = await given.aConfirmedVisit(client, mia, { startsAt: nextTuesday });
    await go(await inSession(), 'signs', { signs: ['legSymptomsDuring'] }).expect(200);
    expect(await given.read(client, next.id)).toMatchObject({ state: 'blocked' });
  });

  it('what happened at the table keeps a confirmed next visit from beginning until the lead has rung', async () => {
    const next = await given.aConfirmedVisit(client, mia, { startsAt: nextTuesday });
    const id = await inSession();
    await go(id, 'signs', { signs: ['skinChangeDuring'] }).expect(200);
    await go(id, 'finish').expect(200);
    await clinic.goTo(fromText(nextTuesday));
    await go(next.id, 'departure').expect(200);
    await go(next.id, 'arrival').expect(200);
    await go(next.id, 'recheck', { answers: nothingNew }).expect(200);
    const before = await everythingBooked(clinic);
    expect((await go(next.id, 'start', agreed).expect(409)).body).toMatchObject({
      title: 'The clinical lead has to speak with this person first. Until then the visit cannot begin',
    });
    expect(await everythingBooked(clinic)).toEqual(before);
    const lead = await clinic.member('clinical_lead');
    const { body } = await lead.http.get('/api/v1/care-tasks').expect(200);
    const [task] = (body as { items: { id: string }[] }).items;
    const call = { spokeWith: 'Alex', spokenAt: toText(product.clock.now()), asked: 'How the skin is now' };
    await post(lead, `/api/v1/care-tasks/${task?.id ?? ''}/end`, { note: 'Rang: gone by now', call }).expect(
      204,
    );
    await go(next.id, 'start', agreed).expect(200);
  });

  it('a red flag that was said elsewhere keeps a visit from beginning', async () => {
    const id = await arrived();
    await go(id, 'recheck', { answers: nothingNew }).expect(200);
    await answeringAs(client).answered(client.recipientId, saddleNumbness(today));
    const before = await everythingBooked(clinic);
    expect((await go(id, 'start', agreed).expect(409)).body).toMatchObject({
      title: expect.stringMatching(/^After a red flag the clinic needs a document/) as string,
    });
    expect(await everythingBooked(clinic)).toEqual(before);
  });

  it('an emergency shows the numbers of the place’s country', async () => {
    const id = await inSession();
    const visit = visitOf(await go(id, 'signs', { signs: ['chestPain', 'dizzy'] }).expect(200));
    expect(visit.reports[0]).toMatchObject({ tier: 'EMERGENCY', hasEnded: true });
    expect(visit.reports[0]?.emergency[0]?.phone).toBe('000');
  });

  it('pain above the number agreed lowers every cap at once, and the session goes on', async () => {
    const id = await inSession();
    const visit = visitOf(await go(id, 'signs', { signs: ['painAboveAgreed'] }).expect(200));
    expect(visit.state).toBe('in_session');
    expect(visit.plan?.blocks.map(({ pressure, cap }) => [pressure, cap])).toEqual(Array(4).fill([1, 1]));
    expect(visit.plan?.revision).toBe(1);
    expect(visit.reports).toMatchObject([{ tier: 'MODIFY', hasEnded: false }]);
  });

  it('a skin change leaves that area out, and the session goes on elsewhere', async () => {
    const visit = visitOf(await go(await inSession(), 'signs', { signs: ['skinChangeDuring'] }).expect(200));
    expect(visit.state).toBe('in_session');
    expect(visit.plan?.noGo.words).toContain('the area whose skin changed');
    expect(visit.reports).toMatchObject([{ tier: 'CLEARANCE_REQUIRED', hasEnded: false }]);
    const tasks = await product.sql('SELECT kind FROM care_tasks WHERE clinic_id = $1', [mia.clinic.id]);
    expect(tasks).toEqual([{ kind: 'call_first' }]);
  });

  it('a stop word ends the session without a finding', async () => {
    const id = await inSession();
    const visit = visitOf(await go(id, 'stop', { reason: 'stop_word' }).expect(200));
    expect(visit).toMatchObject({
      state: 'stopped',
      reports: [{ kind: 'stop', tier: null, what: ['stop_word'] }],
    });
  });

  it('nobody there is said only after 20 minutes and two tries, and nothing is written before', async () => {
    const id = await arrived();
    await go(id, 'contact-attempts', { way: 'rang' }).expect(200);
    await clinic.goTo(fromText(tuesday('11:00')) + minutes(20) - 1);
    await go(id, 'contact-attempts', { way: 'knocked' }).expect(200);
    const before = await everythingBooked(clinic);
    const { body } = await go(id, 'absence').expect(409);
    expect(notYetAbsent.is(body) && body.details).toMatchObject({ contactAttempts: 2 });
    expect(await everythingBooked(clinic)).toEqual(before);
    product.clock.advance(1);
    expect(visitOf(await go(id, 'absence').expect(200)).state).toBe('no_show');
  });

  it('one try is not enough, however long the wait', async () => {
    const id = await arrived();
    await go(id, 'contact-attempts', { way: 'rang' }).expect(200);
    await clinic.goTo(fromText(tuesday('11:50')));
    await go(id, 'absence').expect(409);
  });

  it('an unfit place is refused with a note, which is sealed', async () => {
    const id = await arrived();
    const canary = 'Canaryvalerian on the stairs';
    await go(id, 'refusal', { note: 'short' }).expect(422);
    const visit = visitOf(await go(id, 'refusal', { note: canary }).expect(200));
    expect(visit).toMatchObject({ state: 'refused', reports: [{ kind: 'refusal', what: [canary] }] });
    const traces = `${await dumpOf(product)}\n${product.logs.join('\n')}`;
    for (const disguise of disguisesOf('Canaryvalerian'))
      expect(traces.toLowerCase()).not.toContain(disguise);
  });

  it('is for the therapist of the visit alone, and for its turn', async () => {
    const id = await arrived();
    const other = await clinic.aTherapist();
    const before = [await everythingBooked(clinic), await reportsOf(id)];
    for (const [step, body] of [
      ['signs', { signs: ['dizzy'] }],
      ['stop', { reason: 'stop_word' }],
      ['refusal', { note: 'No room for a table' }],
      ['contact-attempts', { way: 'rang' }],
      ['absence', {}],
    ] as const)
      await go(id, step, body, other).expect(404);
    await go(id, 'signs', { signs: ['dizzy'] }).expect(409);
    await go(id, 'stop', { reason: 'stop_word' }).expect(409);
    expect([await everythingBooked(clinic), await reportsOf(id)]).toEqual(before);
  });
});
