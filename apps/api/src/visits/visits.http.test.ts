import { transitionRefused } from '@unbrace/shared/bookings';
import { bloodThinner, nothingNew } from '@unbrace/shared/intake';
import { fromText, hours, minutes } from '@unbrace/shared/kernel';
import type { VisitView } from '@unbrace/shared/visits';
import { atWork } from '../bookings/testing/at-work.ts';
import { everythingBooked, type GivenVisits, post, tuesday } from '../bookings/testing/given-visits.ts';
import { type Client, sydney, type WorkingClinic } from '../bookings/testing/working-clinic.ts';
import type { GivenPerson } from '../platform/testing/given.ts';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';

const access = { gateCode: '4711#', lockBox: '', notes: 'Second bell' };
const agreed = { consentGiven: true, agreedPressure: 3, stopWord: 'Stop' };
const note = {
  subjective: 'Sleeps better',
  objective: 'Less guarding',
  assessment: '',
  plan: '',
  pressureUsed: 3,
};

describe('a visit', () => {
  let product: TestApp;
  let clinic: WorkingClinic;
  let given: GivenVisits;
  let client: Client;
  let mia: GivenPerson;
  beforeAll(async () => {
    product = await startTestApp();
  });
  beforeEach(async () => {
    ({ clinic, given, client, mia } = await atWork(product));
  });
  afterAll(() => product.stop());

  const confirmed = () => given.aConfirmedVisit(client, mia, { answers: bloodThinner }, access);
  const look = (who: GivenPerson, id: string) => who.http.get(`/api/v1/visits/${id}`);
  const seen = async (id: string) => (await look(mia, id).expect(200)).body as VisitView;
  const go = (id: string, step: string, body: object = {}) => post(mia, `/api/v1/visits/${id}/${step}`, body);
  const nothingIsNew = (id: string) => go(id, 'recheck', { answers: nothingNew }).expect(200);
  const to = (time: string) => clinic.goTo(fromText(tuesday(time)));

  it('is not there for its therapist before acceptance, nor ever for another one', async () => {
    const { id } = await given.aRequestedVisit(client, { answers: bloodThinner });
    await look(mia, id).expect(404);
    await given.accept(mia, await given.offerOf(mia, id)).expect(204);
    await look(mia, id).expect(200);
    const other = await clinic.aTherapist();
    await look(other, id).expect(404);
    await post(other, `/api/v1/visits/${id}/departure`).expect(404);
    await look(client, id).expect(403);
    await look(clinic.admin, id).expect(403);
  });

  it('shows address, all answers and the reasons in full after acceptance; codes on the day only', async () => {
    const { id } = await confirmed();
    const before = await seen(id);
    expect(before).toMatchObject({
      place: { addressLine: '17 Unlisted Lane' },
      access: null,
      reasons: [{ text: 'A blood thinner, or a mild bleeding disorder: bruises come easily and late.' }],
    });
    expect(JSON.stringify(before.answers)).toContain('Apixaban');
    await to('00:00');
    expect((await seen(id)).access).toEqual(access);
    await clinic.goTo(fromText(tuesday('00:00')) - 1);
    expect((await seen(id)).access).toBeNull();
  });

  it('keeps the codes for a day after it ended, and then nowhere', async () => {
    const { id, endsAt } = await confirmed();
    const kept = () => product.sql('SELECT 1 FROM booking_access WHERE booking_id = $1', [id]);
    await clinic.goTo(fromText(endsAt) + hours(24));
    await clinic.sweep();
    expect(await kept()).toHaveLength(1);
    product.clock.advance(1);
    await clinic.sweep();
    expect(await kept()).toHaveLength(0);
  });

  it('goes its way step by step, each offered in its turn', async () => {
    const { id } = await confirmed();
    await to('10:20');
    const next: VisitView['next'][] = [(await seen(id)).next];
    for (const [step, body] of [
      ['departure', {}],
      ['arrival', {}],
      ['start', agreed],
      ['finish', {}],
      ['note', note],
    ] as const) {
      if (step === 'start') await nothingIsNew(id);
      next.push(((await go(id, step, body).expect(200)).body as VisitView).next);
    }
    expect(next).toEqual([['set_off'], ['arrive'], ['start', 'give_up'], ['finish', 'report'], ['note'], []]);
    expect(await given.read(client, id)).toMatchObject({ state: 'completed', cancellation: null });
  });

  it('refuses steps out of turn or on another day, and nothing changes', async () => {
    const { id } = await confirmed();
    const before = await everythingBooked(clinic);
    const { body } = await go(id, 'departure').expect(409);
    expect(body).toMatchObject({ title: 'This visit is on another day' });
    await to('10:20');
    for (const [step, body] of [
      ['arrival', {}],
      ['start', agreed],
      ['finish', {}],
      ['note', note],
    ] as const) {
      expect(transitionRefused.is((await go(id, step, body).expect(409)).body)).toBe(true);
    }
    expect(await everythingBooked(clinic)).toEqual(before);
  });

  it('just after midnight is set off for the evening before, with the codes to get in', async () => {
    await clinic.worksRoundTheClock(mia);
    const startsAt = sydney('2026-11-25', '00:30');
    const { id } = await given.aConfirmedVisit(client, mia, { startsAt }, access);
    await to('21:29');
    await go(id, 'departure').expect(409);
    expect((await seen(id)).access).toBeNull();
    await to('23:40');
    expect((await seen(id)).access).toEqual(access);
    await go(id, 'departure').expect(200);
    await nothingIsNew(id);
    await clinic.goTo(fromText(startsAt));
    await go(id, 'arrival').expect(200);
  });

  it('does not begin without the re-screen and consent at the table', async () => {
    const { id } = await confirmed();
    await to('10:20');
    await go(id, 'departure').expect(200);
    await go(id, 'arrival').expect(200);
    await go(id, 'start', agreed).expect(409);
    await nothingIsNew(id);
    await go(id, 'start', { ...agreed, consentGiven: false }).expect(422);
    expect((await seen(id)).state).toBe('arrived');
  });

  it('keeps the pressure and the stop word that were agreed on, sealed, for its therapist alone', async () => {
    const { id } = await confirmed();
    await to('10:20');
    for (const step of ['departure', 'arrival']) await go(id, step).expect(200);
    expect((await seen(id)).agreed).toBeNull();
    await nothingIsNew(id);
    await go(id, 'start', { ...agreed, agreedPressure: 2, stopWord: 'Two taps ✋' }).expect(200);
    expect((await seen(id)).agreed).toMatchObject({ pressure: 2, stopWord: 'Two taps ✋' });
    const kept = await product.sql<{ text: string }>(
      `SELECT a::text || encode(a.sealed, 'escape') AS text FROM visit_agreements a WHERE booking_id = $1
        UNION ALL SELECT c::text FROM consents c WHERE booking_id = $1`,
      [id],
    );
    expect(JSON.stringify(kept)).not.toMatch(/taps|pressure/);
    expect(
      await product.sql(`SELECT 1 FROM audit_log WHERE action = 'agreed-at-the-table' AND subject_id = $1`, [
        id,
      ]),
    ).toHaveLength(1);
    await look(clinic.admin, id).expect(403);
    await look(await clinic.aTherapist(), id).expect(404);
  });

  it('has a signed note, sealed; a correction is a further one and the first stays', async () => {
    const { id } = await confirmed();
    await to('10:20');
    for (const step of ['departure', 'arrival']) await go(id, step).expect(200);
    await nothingIsNew(id);
    await go(id, 'start', agreed).expect(200);
    await go(id, 'finish').expect(200);
    await go(id, 'note', note).expect(200);
    product.clock.advance(minutes(5));
    const { body } = await go(id, 'note', { ...note, plan: 'Again in three weeks' }).expect(200);
    expect((body as VisitView).note).toMatchObject({
      subjective: 'Sleeps better',
      plan: 'Again in three weeks',
    });
    const rows = await product.sql<{ text: string }>(
      `SELECT n::text || encode(n.sealed, 'escape') AS text FROM visit_notes n WHERE booking_id = $1`,
      [id],
    );
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toContain('Sleeps');
  });

  it('is logged each time somebody looks at it', async () => {
    const { id } = await confirmed();
    await seen(id);
    await seen(id);
    const looks = await product.sql<{ user_id: string }>(
      `SELECT user_id FROM audit_log WHERE action = 'visit-read' AND subject_id = $1`,
      [id],
    );
    expect(looks).toEqual([{ user_id: mia.actor.userId }, { user_id: mia.actor.userId }]);
  });

  it('stands in its therapist’s own list, to come and then past', async () => {
    const { id } = await confirmed();
    const list = async (when: string) =>
      ((await mia.http.get('/api/v1/visits').query({ when }).expect(200)).body as { items: unknown[] }).items;
    expect(await list('upcoming')).toMatchObject([{ bookingId: id, suburb: 'Newtown' }]);
    await to('10:20');
    for (const step of ['departure', 'arrival']) await go(id, step).expect(200);
    await nothingIsNew(id);
    await go(id, 'start', agreed).expect(200);
    await to('12:00');
    await go(id, 'finish').expect(200);
    expect(await list('upcoming')).toEqual([]);
    expect(await list('past')).toMatchObject([{ bookingId: id, state: 'completed' }]);
    const other = await clinic.aTherapist();
    expect((await other.http.get('/api/v1/visits').query({ when: 'past' }).expect(200)).body).toMatchObject({
      items: [],
    });
  });
});
