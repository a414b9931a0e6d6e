import { callNotRecorded, type HoldView } from '@unbrace/shared/bookings';
import type { Members } from '@unbrace/shared/identity';
import { ordinaryBack, saddleNumbness, shootingLeg } from '@unbrace/shared/intake';
import type { IntakeView } from '@unbrace/shared/intake';
import { answeringAs, today } from '../intake/testing/answering.ts';
import type { GivenPerson } from '../platform/testing/given.ts';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';
import { everythingBooked, GivenVisits, post } from './testing/given-visits.ts';
import { type Client, WorkingClinic } from './testing/working-clinic.ts';

const note = 'She is fine; the doctor knows.';
const call = {
  spokeWith: 'Pat herself',
  spokenAt: '2026-11-23T00:10:00Z',
  asked: 'Since when, and who knows',
};

describe('a hold that a call ends', () => {
  let product: TestApp;
  let clinic: WorkingClinic;
  let given: GivenVisits;
  let client: Client;
  let scheduler: GivenPerson;
  let lead: GivenPerson;
  beforeAll(async () => {
    product = await startTestApp();
  });
  beforeEach(async () => {
    clinic = await WorkingClinic.open(product);
    given = new GivenVisits(clinic);
    client = await clinic.aClient();
    await clinic.aTherapist();
    scheduler = await clinic.member('scheduler');
    lead = await clinic.member('clinical_lead');
  });
  afterAll(() => product.stop());

  const holds = async ({ http }: GivenPerson) =>
    ((await http.get('/api/v1/holds').expect(200)).body as { items: HoldView[] }).items;
  const end = (who: GivenPerson, hold: HoldView | undefined, body: object) =>
    post(who, `/api/v1/holds/${hold?.id ?? ''}/end`, { outcome: 'cleared', note, ...body });
  const letCall = async (may = true) => {
    const { items } = (await clinic.admin.http.get('/api/v1/members').expect(200)).body as Members;
    const member = items.find(({ userId }) => userId === scheduler.actor.userId);
    await clinic.admin.http
      .put(`/api/v1/members/${member?.membershipId ?? ''}/calls`)
      .send({ may })
      .expect(204);
  };
  const aCall = async () => {
    const visit = await given.aRequestedVisit(client, { answers: shootingLeg });
    await product.sql(`UPDATE triage_holds SET kind = 'CALL' WHERE booking_id = $1`, [visit.id]);
    return visit;
  };

  it('needs the conversation on record: with whom, when, what was asked', async () => {
    const { id } = await aCall();
    const [hold] = await holds(lead);
    const before = await everythingBooked(clinic);
    expect(callNotRecorded.is((await end(lead, hold, {}).expect(409)).body)).toBe(true);
    expect(await everythingBooked(clinic)).toEqual(before);
    await end(lead, hold, { call }).expect(204);
    expect((await given.read(client, id)).state).toBe('offered');
  });

  it('is for a member of the desk who may clear calls: the triggering answers only, each look logged', async () => {
    const { id } = await aCall();
    await scheduler.http.get('/api/v1/holds').expect(403);
    await end(scheduler, (await holds(lead))[0], { call }).expect(403);
    await letCall();
    expect((await scheduler.http.get('/api/v1/session')).body).toMatchObject({
      session: { mayClearCalls: true },
    });
    const [hold] = await holds(scheduler);
    expect(hold).toMatchObject({ kind: 'CALL', tier: null, reasons: [] });
    expect(hold?.answers.length).toBeGreaterThan(0);
    const looks = await product.sql(
      `SELECT 1 FROM audit_log WHERE action = 'hold-read' AND subject_id = $1 AND user_id = $2`,
      [id, scheduler.actor.userId],
    );
    expect(looks).toHaveLength(1);
    await end(scheduler, hold, { call, outcome: 'refused' }).expect(403);
    await end(scheduler, hold, { call }).expect(204);
    expect((await given.read(client, id)).state).toBe('offered');
    await letCall(false);
    await scheduler.http.get('/api/v1/holds').expect(403);
  });

  it('stays with the clinical lead after a red flag', async () => {
    await letCall();
    const flagged = await answeringAs(client).answered(client.recipientId, saddleNumbness(today));
    const { id } = (await answeringAs(client).amend(flagged.id).expect(201)).body as IntakeView;
    await answeringAs(client).save(id, ordinaryBack(today)).expect(200);
    await answeringAs(client).submit(id).expect(200);
    await given.aRequestedVisit(client, { intakeId: id });
    expect(await holds(scheduler)).toEqual([]);
    await end(scheduler, (await holds(lead))[0], { call }).expect(403);
  });

  it('stays with the clinical lead while something that happened in a visit waits for their call', async () => {
    await letCall();
    const { id } = await aCall();
    expect(await holds(scheduler)).toHaveLength(1);
    await product.sql(
      `INSERT INTO care_tasks (clinic_id, id, recipient_id, intake_id, kind, due_at, created_at)
       SELECT clinic_id, gen_random_uuid(), recipient_id, intake_id, 'call_first', $2, $2 FROM bookings WHERE id = $1`,
      [id, new Date(product.clock.now())],
    );
    const before = await everythingBooked(clinic);
    expect(await holds(scheduler)).toEqual([]);
    const [hold] = await holds(lead);
    await end(scheduler, hold, { call }).expect(403);
    expect(await everythingBooked(clinic)).toEqual(before);
    await end(lead, hold, { call }).expect(204);
  });

  it('is ended by the person or by the deadline, never by both', async () => {
    const { id } = await aCall();
    const [hold] = await holds(lead);
    await product.sql(`UPDATE bookings SET deadline_at = $2 WHERE id = $1`, [
      id,
      new Date(product.clock.now()),
    ]);
    const [answer] = await Promise.all([end(lead, hold, { call }), clinic.sweep()]);
    const { state } = await given.read(client, id);
    expect([answer.status, state]).toEqual(answer.status === 204 ? [204, 'offered'] : [409, 'unfilled']);
  });
});
