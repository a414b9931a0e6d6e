import { type Answer, type Answers, nothingNew, type RecheckReply } from '@unbrace/shared/intake';
import { fromText, hours } from '@unbrace/shared/kernel';
import { atWork } from '../bookings/testing/at-work.ts';
import { everythingBooked, type GivenVisits, post, tuesday } from '../bookings/testing/given-visits.ts';
import { type Client, type WorkingClinic } from '../bookings/testing/working-clinic.ts';
import type { GivenPerson } from '../platform/testing/given.ts';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';
import { AskBeforeVisits } from './ask-before-visits.ts';
import { answeringAs, recipientsOf } from './testing/answering.ts';

const ticks = (...codes: string[]): Answer => ({ kind: 'choice', codes });
const numb: Answers = { private: ticks('numb') };

describe('"anything new since you answered?"', () => {
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

  const path = (id: string) => `/api/v1/bookings/${id}/recheck`;
  const say = (who: GivenPerson, id: string, answers: Answers = nothingNew) =>
    who.http.post(path(id)).send({ answers });
  /** A visit on Wednesday at eleven, and the clock on Tuesday at noon. */
  const confirmedForTomorrow = async () => {
    const wednesday = fromText(tuesday('11:00')) + hours(24);
    const visit = await given.aConfirmedVisit(client, mia, { startsAt: new Date(wednesday).toISOString() });
    await clinic.goTo(wednesday - hours(23));
    return visit;
  };
  const door = (id: string, answers: Answers = nothingNew) =>
    post(mia, `/api/v1/visits/${id}/recheck`, { answers });
  const messages = (id: string) =>
    product.sql<{ payload: { to: string; body: string } }>(
      `SELECT payload FROM outbox WHERE key LIKE 'recheck:' || $1 || ':%'`,
      [id],
    );
  const askEverybody = () => product.app.get(AskBeforeVisits).execute(clinic.admin.actor.clinicId);

  it('is asked by a link a day before, once, in a message that says nothing about health', async () => {
    const { id, startsAt } = await confirmedForTomorrow();
    product.clock.set(fromText(startsAt) - hours(24) - 1);
    await askEverybody();
    expect(await messages(id)).toEqual([]);
    product.clock.advance(1);
    await askEverybody();
    await askEverybody();
    const sent = await messages(id);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.payload.to).toBe(client.actor.email);
    expect(sent[0]?.payload.body).not.toMatch(/health|pain|medic|safety|massage/i);

    const token = /intake#([\w-]{43})/.exec(sent[0]?.payload.body ?? '')?.[1] ?? '';
    const look = () => product.anybody().post('/api/v1/intake-links/reading').send({ token });
    expect((await look().expect(200)).body).toMatchObject({ bookingId: id, recheck: true, done: true });
    const byLink = product.anybody().post(path(id)).set('intake-link', token).send({ answers: nothingNew });
    expect((await byLink.expect(200)).body).toMatchObject({
      recheck: { mayBegin: true },
      outcome: { kind: 'go' },
    });
    expect((await look()).body).toMatchObject({ recheck: false });
  });

  it('is not asked of somebody who has only just answered', async () => {
    const { id } = await given.aConfirmedVisit(client, mia);
    await clinic.goTo(fromText(tuesday('10:00')));
    await askEverybody();
    expect(await messages(id)).toEqual([]);
  });

  it('waits until a day before, and ends when the visit has begun', async () => {
    const { id, startsAt } = await confirmedForTomorrow();
    product.clock.set(fromText(startsAt) - hours(25));
    const before = await everythingBooked(clinic);
    await say(client, id).expect(409);
    expect(await everythingBooked(clinic)).toEqual(before);
  });

  it('is a new submission, linked to the answers that it is about, which stay', async () => {
    const { id } = await confirmedForTomorrow();
    const rows = () =>
      product.sql<{ id: string; questionnaire: string; supersedes_id: string | null }>(
        'SELECT id, questionnaire, supersedes_id FROM intakes WHERE booking_id = $1 ORDER BY created_at',
        [id],
      );
    const [form] = await rows();
    await say(client, id).expect(200);
    expect(await rows()).toEqual([
      form,
      expect.objectContaining({ questionnaire: 'recheck', supersedes_id: form?.id }),
    ]);
    const [, recheck] = await rows();
    const logged = `SELECT 1 FROM audit_log WHERE action = 'visit-rechecked' AND subject_id = $1`;
    expect(await product.sql(logged, [recheck?.id])).toHaveLength(1);
    const [self] = await recipientsOf(client);
    expect((await answeringAs(client).started(self)).status).toBe('draft');
  });

  it('stops the visit at a new red flag, from a form that was not finished', async () => {
    const { id } = await confirmedForTomorrow();
    const { body } = await say(client, id, numb).expect(200);
    expect(body as RecheckReply).toMatchObject({
      recheck: { mayBegin: false },
      outcome: { kind: 'stop', emergency: { country: 'AU' } },
    });
    expect(await given.read(client, id)).toMatchObject({ state: 'blocked' });
    await mia.http.get(`/api/v1/visits/${id}`).expect(404);
  });

  it('names what is still open, and keeps nothing', async () => {
    const { id } = await confirmedForTomorrow();
    const before = await everythingBooked(clinic);
    const { body } = await say(client, id, { ...nothingNew, legs: ticks() }).expect(409);
    expect(body).toMatchObject({ details: { questionIds: ['legs'] } });
    await say(client, id, { shoe: ticks('red') }).expect(422);
    expect(await everythingBooked(clinic)).toEqual(before);
  });

  it('is nobody else’s to see or to answer', async () => {
    const { id } = await confirmedForTomorrow();
    const before = await everythingBooked(clinic);
    const elsewhere = await product.given.aClient(await product.given.aClinic());
    for (const other of [await clinic.aClient(), elsewhere]) {
      await other.http.get(path(id)).expect(404);
      await say(other, id).expect(404);
    }
    await say(clinic.admin, id).expect(403);
    await post(await clinic.aTherapist(), `/api/v1/visits/${id}/recheck`, { answers: nothingNew }).expect(
      404,
    );
    expect(await everythingBooked(clinic)).toEqual(before);
  });

  describe('at the door', () => {
    const agreed = { consentGiven: true, agreedPressure: 3, stopWord: 'Stop' };
    const arrived = async () => {
      const { id } = await given.aConfirmedVisit(client, mia);
      await clinic.goTo(fromText(tuesday('10:30')));
      for (const step of ['departure', 'arrival'])
        await post(mia, `/api/v1/visits/${id}/${step}`).expect(200);
      return id;
    };
    const start = (id: string) => post(mia, `/api/v1/visits/${id}/start`, agreed);

    it('comes before the treatment: without it of the last 24 hours nothing begins', async () => {
      const id = await arrived();
      await start(id).expect(409);
      expect((await door(id)).status).toBe(200);
      expect((await start(id).expect(200)).body).toMatchObject({
        state: 'in_session',
        recheck: { mayBegin: true },
      });
    });

    it('holds the treatment when something is not sure, and lets it begin once it was asked again', async () => {
      const id = await arrived();
      const unsure = { ...nothingNew, 'last-day': ticks('unsure'), 'last-day-unsure': ticks('dizzy') };
      expect((await door(id, unsure)).body).toMatchObject({ outcome: { kind: 'on_hold' } });
      await start(id).expect(409);
      expect((await mia.http.get(`/api/v1/visits/${id}`)).body).toMatchObject({
        state: 'arrived',
        recheck: { mayBegin: false, answeredAt: expect.any(String) as string },
      });
      await door(id);
      await start(id).expect(200);
    });

    it('ends the visit at a new red flag', async () => {
      const id = await arrived();
      expect((await door(id, { ...nothingNew, ...numb })).body).toMatchObject({ outcome: { kind: 'stop' } });
      await start(id).expect(404);
      expect(await given.read(client, id)).toMatchObject({ state: 'blocked' });
    });

    it('is asked again when the answer is older than a day', async () => {
      const { id, startsAt } = await confirmedForTomorrow();
      await say(client, id).expect(200);
      await clinic.goTo(fromText(startsAt) + hours(1) + 1);
      await post(mia, `/api/v1/visits/${id}/departure`).expect(200);
      await post(mia, `/api/v1/visits/${id}/arrival`).expect(200);
      await start(id).expect(409);
    });
  });
});
