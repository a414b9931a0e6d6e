import { type CareTaskView, type CareView, nothingToReview, rebookingLocked } from '@unbrace/shared/care';
import type { BookingView, HoldView } from '@unbrace/shared/bookings';
import { type IntakeView, ordinaryBack, saddleNumbness } from '@unbrace/shared/intake';
import { conflict, hours, toText } from '@unbrace/shared/kernel';
import { everythingBooked, GivenVisits, post } from '../bookings/testing/given-visits.ts';
import { type Client, WorkingClinic } from '../bookings/testing/working-clinic.ts';
import { AnsweringPerson, answeringAs, anotherRecipient, today } from '../intake/testing/answering.ts';
import { aBookingFor, aLinkFor } from '../intake/testing/a-waiting-booking.ts';
import { disguisesOf, dumpOf } from '../platform/testing/dump.ts';
import type { GivenPerson } from '../platform/testing/given.ts';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';

const canary = 'Canarybogbean';
const call = { spokeWith: 'Pat herself', spokenAt: '2026-11-23T01:00:00Z', asked: 'Whether it was a slip' };
const note = 'Rang her: she is with her GP this afternoon.';

describe('after a red flag', () => {
  let product: TestApp;
  let clinic: WorkingClinic;
  let given: GivenVisits;
  let client: Client;
  let lead: GivenPerson;
  let flagged: IntakeView;
  beforeAll(async () => {
    product = await startTestApp({ env: { LOG_LEVEL: 'debug' } });
  });
  beforeEach(async () => {
    clinic = await WorkingClinic.open(product);
    given = new GivenVisits(clinic);
    client = await clinic.aClient();
    await clinic.aTherapist();
    lead = await clinic.member('clinical_lead');
    flagged = await answeringAs(client).answered(client.recipientId, saddleNumbness(today));
  });
  afterAll(() => product.stop());

  const tasks = async () =>
    ((await lead.http.get('/api/v1/care-tasks').expect(200)).body as { items: CareTaskView[] }).items;
  const end = (who: GivenPerson, task: CareTaskView | undefined, words = note) =>
    post(who, `/api/v1/care-tasks/${task?.id ?? ''}/end`, { note: words });
  const ask = (question = canary, id: string = flagged.id) =>
    client.http.post(`/api/v1/intakes/${id}/review`).send({ question });
  const corrected = async (id: string = flagged.id) => {
    const { body } = await answeringAs(client).amend(id).expect(201);
    const amended = (body as IntakeView).id;
    await answeringAs(client).save(amended, ordinaryBack(today)).expect(200);
    await answeringAs(client).submit(amended).expect(200);
    return (await answeringAs(client).read(amended)).body as IntakeView;
  };

  describe('the next visit', () => {
    it('is locked for fresh answers, for a link and for the desk, and nothing is written', async () => {
      const { id } = await answeringAs(client).answered(client.recipientId);
      const before = await everythingBooked(clinic);
      for (const intakeId of [id, null] as BookingView['intake']['id'][]) {
        const { body } = await given.hold(client, { intakeId }).expect(409);
        expect(rebookingLocked.is(body)).toBe(true);
        expect(JSON.stringify(body)).not.toMatch(/numb|saddle|EMERGENCY|RF-/i);
      }
      expect(await everythingBooked(clinic)).toEqual(before);
    });

    it('is not locked for anybody else whom the client books for', async () => {
      const recipientId = await anotherRecipient(client, 'partner');
      await given.hold(client, { recipientId, intakeId: null }).expect(201);
    });

    it('waits for a call when the answers are corrected, never passes; the lead’s word lifts the lock', async () => {
      const { id, outcome } = await corrected();
      expect(outcome).toMatchObject({ kind: 'on_hold', tier: 'CLEARANCE_REQUIRED' });
      const waiting = await given.aRequestedVisit(client, { intakeId: id });
      expect(waiting).toMatchObject({ state: 'on_hold', hold: { kind: 'CALL' } });
      product.clock.advance(1_000);
      const [hold] = ((await lead.http.get('/api/v1/holds')).body as { items: HoldView[] }).items;
      await post(lead, `/api/v1/holds/${hold?.id ?? ''}/end`, { outcome: 'cleared', note, call }).expect(204);
      expect((await given.read(client, waiting.id)).state).toBe('offered');
      const fresh = await answeringAs(client).answered(client.recipientId);
      expect(fresh.outcome).toMatchObject({ kind: 'go' });
      expect((await client.http.get('/api/v1/care').expect(200)).body).toMatchObject({ items: [] });
    });

    it('is locked again by another red flag', async () => {
      const { id } = await corrected();
      await answeringAs(client).answered(client.recipientId, saddleNumbness(today));
      expect((await given.hold(client, { intakeId: id })).status).toBe(409);
    });
  });

  it('stops a visit that is on its way at once, before the form is sent', async () => {
    const other = await clinic.aClient();
    const { id, intake } = await given.aRequestedVisit(other);
    const { body } = await answeringAs(other)
      .amend(intake.id ?? '')
      .expect(201);
    await answeringAs(other)
      .save((body as IntakeView).id, saddleNumbness(today))
      .expect(200);
    expect(await given.read(other, id)).toMatchObject({ state: 'blocked', paymentState: 'none' });
  });

  describe('the clinic', () => {
    it('gets back within a day: one task, for the clinical lead only, done with a note', async () => {
      await answeringAs(client).answered(client.recipientId, saddleNumbness(today));
      const [task, ...others] = await tasks();
      expect(others).toEqual([]);
      expect(task).toMatchObject({ kind: 'follow_up', tier: 'EMERGENCY', recipient: client.actor.name });
      expect(task?.dueAt).toBe(toText(Date.parse(task?.openedAt ?? '') + hours(24)));
      for (const role of ['owner', 'admin', 'scheduler', 'therapist'] as const)
        await (await clinic.member(role)).http.get('/api/v1/care-tasks').expect(403);
      await end(lead, task, 'too short').expect(422);
      await end(lead, task).expect(204);
      expect(await tasks()).toEqual([]);
    });

    it('has one of two leads do it who press at once', async () => {
      const [task] = await tasks();
      const other = await clinic.member('clinical_lead');
      const answers = await Promise.all([end(lead, task), end(other, task)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
      expect(conflict.is(answers.find(({ status }) => status === 409)?.body)).toBe(true);
    });
  });

  describe('a person', () => {
    it('asks a person to look at it, once; the answer is logged, and told without a word about health', async () => {
      await ask().expect(200);
      await ask('again').expect(200);
      const [review, ...others] = (await tasks()).filter(({ kind }) => kind === 'review');
      expect([review?.question, others]).toEqual([canary, []]);
      await end(lead, review, `${canary} is nothing to worry about`).expect(204);
      const [mine] = ((await client.http.get('/api/v1/care').expect(200)).body as { items: CareView[] })
        .items;
      expect(mine).toMatchObject({ locked: true, review: { answer: `${canary} is nothing to worry about` } });

      const logged = await product.sql(`SELECT 1 FROM audit_log WHERE subject_id = $1`, [review?.id]);
      expect(logged.length).toBeGreaterThanOrEqual(3);
      const [message] = await product.sql<{ text: string }>(
        `SELECT payload::text AS text FROM outbox WHERE key = $1`,
        [`care-answer:${review?.id ?? ''}`],
      );
      expect(message?.text).toContain('/care');
      expect(message?.text).not.toMatch(/numb|worry|saddle|emergency|health/i);
      const traces = `${await dumpOf(product)}${product.logs.join('\n')}`.toLowerCase();
      for (const disguise of disguisesOf(canary)) expect(traces).not.toContain(disguise);
    });

    it('asks by their own link too, and whoever booked sees nothing of it', async () => {
      const sam = await anotherRecipient(client, 'partner');
      const { token } = await aLinkFor(product, client, await aBookingFor(product, client, sam), sam);
      const http = product.anybody();
      const person = new AnsweringPerson(http, token);
      const { id } = await person.started(sam);
      await person.save(id, saddleNumbness(today)).expect(200);
      const asked = await http
        .post(`/api/v1/intakes/${id}/review`)
        .set('intake-link', token)
        .send({ question: '' });
      expect(asked.body).toMatchObject({ recipientId: sam, locked: true, review: { answer: null } });
      const { items } = (await client.http.get('/api/v1/care').expect(200)).body as { items: CareView[] };
      expect(items.map(({ recipientId }) => recipientId)).toEqual([client.recipientId]);
      await ask(canary, id).expect(404);
    });

    it('has nothing to ask for when nothing was stopped', async () => {
      const other = await clinic.aClient();
      const { id } = await answeringAs(other).answered(other.recipientId);
      const { body } = await other.http
        .post(`/api/v1/intakes/${id}/review`)
        .send({ question: '' })
        .expect(409);
      expect(nothingToReview.is(body)).toBe(true);
      await ask(canary, id).expect(404);
    });
  });
});
