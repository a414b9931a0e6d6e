import { randomUUID } from 'node:crypto';
import { strandsVisits } from '@unbrace/shared/availability';
import type { TherapistId } from '@unbrace/shared/kernel';
import type { GivenPerson } from '../platform/testing/given.ts';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';
import { aPromisedVisit } from './testing/a-promised-visit.ts';

let product: TestApp;
let scheduler: GivenPerson;
let therapist: GivenPerson;
let id: TherapistId;
beforeAll(async () => {
  product = await startTestApp();
  scheduler = await product.given.aMember('scheduler');
});
beforeEach(async () => {
  therapist = await product.given.aMember('therapist');
  id = therapist.actor.therapistId as TherapistId;
  await scheduler.http.put(of('hours')).send({ weekly: wholeWeek }).expect(200);
});
afterAll(() => product.stop());

const of = (what: string, whose: string = id) => `/api/v1/therapists/${whose}/${what}`;
const wholeWeek = [{ days: [1, 2, 3, 4, 5, 6, 7], from: '09:00', to: '17:00' }];
const mornings = [{ days: [1, 2, 3, 4, 5, 6, 7], from: '09:00', to: '12:00' }];
// Tuesday the 24th of November 2026 in Sydney, 14:00.
const tuesdayAfternoon = '2026-11-24T03:00:00Z';
const visitAt = (startsAt: string, state?: Parameters<typeof aPromisedVisit>[4]) =>
  aPromisedVisit(product, scheduler.clinic.id, id, startsAt, state);
const everything = async () => ({
  weekly: await product.sql('SELECT * FROM weekly_hours ORDER BY id'),
  overrides: await product.sql('SELECT * FROM hours_overrides ORDER BY id'),
  leave: await product.sql('SELECT * FROM unavailability ORDER BY id'),
  bookings: await product.sql('SELECT * FROM bookings ORDER BY id'),
  claims: await product.sql('SELECT * FROM time_claims ORDER BY id'),
});
const stateOf = async (booking: string) =>
  (
    await product.sql<{ state: string; therapist_id: string | null; claims: number; offers: number }>(
      `SELECT state, therapist_id,
         (SELECT count(*)::int FROM time_claims c WHERE c.booking_id = b.id AND c.live) AS claims,
         (SELECT count(*)::int FROM offers o WHERE o.booking_id = b.id AND o.state = 'open') AS offers
       FROM bookings b WHERE id = $1`,
      [booking],
    )
  )[0];

describe('the hours of a therapist', () => {
  it('are shown to the desk and to the therapist, with dates, leave and blocks that are to come', async () => {
    const off = { hours: [], note: "Kids' day 🎈" };
    await scheduler.http.put(of('overrides/2026-12-24')).send(off).expect(200);
    await scheduler.http.put(of('overrides/2026-11-22')).send({ hours: [], note: null }).expect(200);
    const leave = { startsAt: '2026-12-27T00:00:00+11:00', endsAt: '2027-01-04T00:00:00+11:00', note: null };
    await scheduler.http.post(of('leave')).send(leave).expect(201);
    for (const { http } of [scheduler, therapist]) {
      const { body } = await http.get(of('hours')).expect(200);
      expect(body).toMatchObject({
        therapistId: id,
        timeZone: 'Australia/Sydney',
        weekly: wholeWeek,
        overrides: [{ date: '2026-12-24', ...off }],
        leave: [{ startsAt: '2026-12-26T13:00:00.000Z', endsAt: '2027-01-03T13:00:00.000Z', note: null }],
        blocked: [],
      });
    }
  });

  it('are replaced as a whole, and an override can be taken back', async () => {
    await scheduler.http.put(of('hours')).send({ weekly: mornings }).expect(200);
    await scheduler.http
      .put(of('overrides/2026-12-01'))
      .send({ hours: [{ from: '06:00', to: '08:00' }], note: null })
      .expect(200);
    await scheduler.http
      .put(of('overrides/2026-12-01'))
      .send({ hours: [{ from: '07:00', to: '08:00' }], note: null })
      .expect(200);
    const { body } = await scheduler.http.get(of('hours')).expect(200);
    expect(body).toMatchObject({
      weekly: mornings,
      overrides: [{ date: '2026-12-01', hours: [{ from: '07:00', to: '08:00' }] }],
    });
    await scheduler.http.delete(of('overrides/2026-12-01')).expect(204);
    await scheduler.http.delete(of('overrides/2026-12-01')).expect(404);
  });

  it('cannot be cut under a visit without saying what becomes of it', async () => {
    const visit = await visitAt(tuesdayAfternoon);
    const before = await everything();
    for (const change of [
      () => scheduler.http.put(of('hours')).send({ weekly: mornings }),
      () => scheduler.http.put(of('overrides/2026-11-24')).send({ hours: [], note: null }),
      () =>
        scheduler.http
          .post(of('leave'))
          .send({ startsAt: '2026-11-24T04:00:00Z', endsAt: '2026-11-24T05:00:00Z', note: null }),
    ]) {
      const { body } = await change().expect(409);
      expect(strandsVisits.is(body)).toBe(true);
      expect(body).toMatchObject({
        details: {
          visits: [
            {
              bookingId: visit.id,
              startsAt: '2026-11-24T03:00:00.000Z',
              recipient: "Ann O'Dea 🌊",
              suburb: 'Newtown',
            },
          ],
        },
      });
    }
    expect(await everything()).toEqual(before);
  });

  it('leave a visit as it is when the office keeps it, and do not ask about it again', async () => {
    const visit = await visitAt(tuesdayAfternoon);
    await scheduler.http.put(of('hours')).send({ weekly: mornings, stranded: 'keep' }).expect(200);
    expect(await stateOf(visit.id)).toEqual({ state: 'confirmed', therapist_id: id, claims: 1, offers: 0 });
    await scheduler.http.put(of('overrides/2026-11-24')).send({ hours: [], note: null }).expect(200);
  });

  it('send a visit to the unassigned lane when the office says so: its time is free, its offer withdrawn', async () => {
    const confirmed = await visitAt(tuesdayAfternoon);
    const offered = await visitAt('2026-11-25T03:00:00Z', 'offered');
    const waiting = await visitAt('2026-11-26T03:00:00Z', 'on_hold');
    await scheduler.http.put(of('hours')).send({ weekly: mornings, stranded: 'unassign' }).expect(200);
    expect(await stateOf(confirmed.id)).toEqual({
      state: 'requested',
      therapist_id: null,
      claims: 0,
      offers: 0,
    });
    expect(await stateOf(offered.id)).toEqual({
      state: 'requested',
      therapist_id: null,
      claims: 0,
      offers: 0,
    });
    expect(await stateOf(waiting.id)).toEqual({ state: 'on_hold', therapist_id: null, claims: 0, offers: 0 });
  });

  it('are asked about when extra hours are taken back from under a visit', async () => {
    await scheduler.http
      .put(of('overrides/2026-11-24'))
      .send({ hours: [{ from: '18:00', to: '22:00' }], note: null })
      .expect(200);
    const evening = await visitAt('2026-11-24T08:00:00Z');
    await scheduler.http.delete(of('overrides/2026-11-24')).expect(409);
    await scheduler.http.delete(`${of('overrides/2026-11-24')}?stranded=unassign`).expect(204);
    expect(await stateOf(evening.id)).toMatchObject({ therapist_id: null });
  });

  it('do not ask about visits that are over, or that still fit', async () => {
    await visitAt('2026-11-20T03:00:00Z', 'completed');
    await visitAt('2026-11-24T22:30:00Z');
    await scheduler.http.put(of('hours')).send({ weekly: mornings }).expect(200);
  });

  it('follow the wall clock over the change of summer time', async () => {
    // On 3 October 2027 the clocks of Sydney go from 02:00 to 03:00: that day 09:00 is 22:00 UTC, not 23:00.
    const early = await visitAt('2027-10-02T22:20:00Z');
    const from = (time: string) => ({ hours: [{ from: time, to: '17:00' }], note: null });
    await scheduler.http.put(of('overrides/2027-10-03')).send(from('06:00')).expect(200);
    await scheduler.http.put(of('overrides/2027-10-03')).send(from('09:00')).expect(200);
    const { body } = await scheduler.http.put(of('overrides/2027-10-03')).send(from('10:00')).expect(409);
    expect(body).toMatchObject({ details: { visits: [{ bookingId: early.id }] } });
  });

  it('are asked about when the therapist is retired', async () => {
    const owner = await product.given.aMember('owner');
    const visit = await visitAt(tuesdayAfternoon);
    await owner.http.put(of('retirement')).expect(409);
    await owner.http.put(`${of('retirement')}?stranded=unassign`).expect(200);
    expect(await stateOf(visit.id)).toMatchObject({ state: 'requested', therapist_id: null, claims: 0 });
  });

  it('get a leave back that is cancelled, once', async () => {
    const during = { startsAt: '2026-12-01T00:00:00Z', endsAt: '2026-12-02T00:00:00Z', note: null };
    const { body } = await scheduler.http.post(of('leave')).send(during).expect(201);
    const { id: leave } = body as { id: string };
    await scheduler.http.delete(of(`leave/${leave}`)).expect(204);
    await scheduler.http.delete(of(`leave/${leave}`)).expect(404);
  });

  it('are changed by the desk alone, read by nobody else, and a refusal writes nothing', async () => {
    const other = await product.given.aMember('therapist');
    const roles = await Promise.all(
      (['client', 'finance', 'clinical_lead'] as const).map((role) => product.given.aMember(role)),
    );
    const before = await everything();
    for (const { http } of [...roles, therapist]) {
      await http.put(of('hours')).send({ weekly: [] }).expect(403);
      await http.put(of('overrides/2026-12-24')).send({ hours: [], note: null }).expect(403);
      await http.delete(of('overrides/2026-12-24')).expect(403);
      await http.post(of('leave')).send({}).expect(403);
      await http.delete(of(`leave/${randomUUID()}`)).expect(403);
    }
    for (const { http } of roles) await http.get(of('hours')).expect(403);
    await other.http.get(of('hours')).expect(404);
    await product.anybody().get(of('hours')).expect(401);
    expect(await everything()).toEqual(before);
  });

  it('of another clinic are not there, just like those of nowhere', async () => {
    const abroad = await product.given.aMember('owner', await product.given.aClinic());
    const before = await everything();
    for (const each of [id, randomUUID()]) {
      await abroad.http.get(of('hours', each)).expect(404);
      await abroad.http.put(of('hours', each)).send({ weekly: [] }).expect(404);
      await abroad.http.put(of('overrides/2026-12-24', each)).send({ hours: [], note: null }).expect(404);
      await abroad.http.delete(of('overrides/2026-12-24', each)).expect(404);
      const during = { startsAt: '2026-12-01T00:00:00Z', endsAt: '2026-12-02T00:00:00Z', note: null };
      await abroad.http.post(of('leave', each)).send(during).expect(404);
      await abroad.http.delete(of(`leave/${randomUUID()}`, each)).expect(404);
    }
    expect(await everything()).toEqual(before);
  });

  it('refuse what is not right by its path, and what they do not know', async () => {
    const before = await everything();
    const paths = ({ body }: { body: unknown }) =>
      (body as { issues: { path: string }[] }).issues.map((issue) => issue.path);
    const weekly = [{ days: [0], from: '9:00', to: '17:00' }];
    expect(paths(await scheduler.http.put(of('hours')).send({ weekly, extra: 1 }).expect(422))).toEqual(
      expect.arrayContaining(['weekly.0.days.0', 'weekly.0.from']),
    );
    expect(
      paths(await scheduler.http.put(of('overrides/2026-02-30')).send({ hours: [], note: null }).expect(422)),
    ).toHaveLength(1);
    const backwards = { startsAt: '2026-12-02T00:00:00Z', endsAt: '2026-12-01T00:00:00Z', note: null };
    expect(paths(await scheduler.http.post(of('leave')).send(backwards).expect(422))).toEqual(['endsAt']);
    await scheduler.http.delete(`${of('overrides/2026-12-24')}?stranded=shrug`).expect(422);
    expect(await everything()).toEqual(before);
  });
});
