import type { HoldView } from '@unbrace/shared/bookings';
import {
  type Answer,
  type Answers,
  type IntakeView,
  nothingNew,
  type RecheckReply,
} from '@unbrace/shared/intake';
import { type BookingId, fromText, hours } from '@unbrace/shared/kernel';
import { atWork } from '../bookings/testing/at-work.ts';
import type { VisitView } from '@unbrace/shared/visits';
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

  it('stops the visit and what else is booked at a new red flag, from a form that was not finished', async () => {
    const later = new Date(fromText(tuesday('11:00')) + hours(7 * 24)).toISOString();
    const other = await given.aConfirmedVisit(client, mia, { startsAt: later });
    const { id } = await confirmedForTomorrow();
    const { body } = await say(client, id, numb).expect(200);
    expect(body as RecheckReply).toMatchObject({
      recheck: { mayBegin: false },
      outcome: { kind: 'stop', emergency: { country: 'AU' } },
    });
    for (const visit of [id, other.id])
      expect(await given.read(client, visit)).toMatchObject({ state: 'blocked' });
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

    describe('when something is not sure', () => {
      const unsure = { ...nothingNew, 'last-day': ticks('unsure'), 'last-day-unsure': ticks('dizzy') };
      const call = {
        spokeWith: 'Alex',
        spokenAt: '2026-11-24T00:10:00Z',
        asked: 'What the dizziness is like',
      };
      const note = 'Spoke with the client; the doctor knows, nothing new.';
      let lead: GivenPerson;
      let id: BookingId;
      const holds = async () =>
        ((await lead.http.get('/api/v1/holds').expect(200)).body as { items: HoldView[] }).items;
      const end = async (outcome: 'cleared' | 'refused') =>
        post(lead, `/api/v1/holds/${(await holds())[0]?.id ?? ''}/end`, { outcome, note, call }).expect(204);
      beforeEach(async () => {
        lead = await clinic.member('clinical_lead');
        id = await arrived();
        expect((await door(id, unsure)).body).toMatchObject({ outcome: { kind: 'on_hold' } });
      });

      it('holds the treatment for a person’s call, in the queue with who acts and by when', async () => {
        await start(id).expect(409);
        expect((await mia.http.get(`/api/v1/visits/${id}`)).body).toMatchObject({
          state: 'arrived',
          recheck: { mayBegin: false, answeredAt: expect.any(String) as string },
        });
        const [hold, ...others] = await holds();
        expect(others).toEqual([]);
        expect(hold).toMatchObject({
          bookingId: id,
          kind: 'CALL',
          promised: { text: expect.stringMatching(/has to speak with you|rings you by/) as string },
          answers: [{ answer: expect.stringContaining('Dizzy') as string }],
        });
        expect(await given.read(client, id)).toMatchObject({ state: 'arrived', hold: { kind: 'CALL' } });
      });

      it('is not passed over by other answers: the call ends it, and then the visit begins', async () => {
        expect((await door(id)).body).toMatchObject({ recheck: { mayBegin: false } });
        await start(id).expect(409);
        await end('cleared');
        expect(await holds()).toEqual([]);
        await start(id).expect(200);
      });

      it('keeps what each recheck has found, and nobody clears what came since they last looked', async () => {
        const [first] = await holds();
        const since = { 'last-day': ticks('unsure'), 'last-day-unsure': ticks('faint') };
        product.clock.advance(1_000);
        await door(id, { ...nothingNew, ...since }).expect(200);
        const ended = { outcome: 'cleared', note, call };
        await post(lead, `/api/v1/holds/${first?.id ?? ''}/end`, ended).expect(409);
        product.clock.advance(1_000);
        await door(id).expect(200);
        const [hold, ...others] = await holds();
        expect(others).toEqual([]);
        expect(hold?.deadlineAt).toBe(first?.deadlineAt);
        const answers = hold?.answers.map(({ answer }) => answer).join('; ');
        expect(answers).toMatch(/Dizzy/);
        expect(answers).toMatch(/aint/);
        await start(id).expect(409);
        await end('cleared');
        await start(id).expect(200);
      });

      it('begins by what the person said when the call cleared it', async () => {
        await end('cleared');
        await start(id).expect(200);
      });

      it('ends the visit when the clinical lead refuses', async () => {
        await end('refused');
        expect(await given.read(client, id)).toMatchObject({ state: 'blocked' });
        expect(await holds()).toEqual([]);
        await start(id).expect(404);
      });
    });

    it('changes the plan that the therapist sees when something new asks for care', async () => {
      const id = await arrived();
      const read = async () => (await mia.http.get(`/api/v1/visits/${id}`).expect(200)).body as VisitView;
      const before = await read();
      const { body } = await door(id, { ...nothingNew, skin: ticks('sensitive') }).expect(200);
      expect(body).toMatchObject({ recheck: { mayBegin: true } });
      const after = await read();
      expect(after.reasons.length).toBeGreaterThan(before.reasons.length);
      expect(after.answers.map(({ answer }) => answer)).toContain('Sensitive skin or eczema');
      expect(after.plan).not.toEqual(before.plan);
      await start(id).expect(200);
    });

    it('ends the visit at a new red flag', async () => {
      const id = await arrived();
      expect((await door(id, { ...nothingNew, ...numb })).body).toMatchObject({ outcome: { kind: 'stop' } });
      await start(id).expect(404);
      expect(await given.read(client, id)).toMatchObject({ state: 'blocked' });
    });

    it('leads as any red flag does to a call back, a lock, and a correction that starts with what was said', async () => {
      const id = await arrived();
      const { body } = await door(id, { ...nothingNew, ...numb });
      const { intakeId } = body as RecheckReply;
      const lead = await clinic.member('clinical_lead');
      expect((await lead.http.get('/api/v1/care-tasks').expect(200)).body).toMatchObject({
        items: [{ kind: 'follow_up' }],
      });
      expect((await client.http.get('/api/v1/care').expect(200)).body).toMatchObject({
        items: [{ intakeId, locked: true }],
      });
      const alex = answeringAs(client);
      const correction = (await alex.amend(intakeId).expect(201)).body as IntakeView;
      expect(correction).toMatchObject({ amends: intakeId, missing: [], answers: numb });
      await alex.save(correction.id, { private: ticks('none') }).expect(200);
      expect((await alex.submit(correction.id).expect(200)).body).toMatchObject({ kind: 'on_hold' });
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
