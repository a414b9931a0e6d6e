import { randomUUID } from 'node:crypto';
import { timeTaken } from '@unbrace/shared/availability';
import type { TherapistId } from '@unbrace/shared/kernel';
import type { GivenPerson } from '../platform/testing/given.ts';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';
import { aPromisedVisit } from './testing/a-promised-visit.ts';

let product: TestApp;
let scheduler: GivenPerson;
let therapistId: TherapistId;
beforeAll(async () => {
  product = await startTestApp();
  scheduler = await product.given.aMember('scheduler');
});
beforeEach(async () => {
  therapistId = (await product.given.aMember('therapist')).actor.therapistId as TherapistId;
});
afterAll(() => product.stop());

const path = '/api/v1/blocked-times';
const lunch = () => ({
  therapistId,
  startsAt: '2026-11-24T01:00:00Z',
  endsAt: '2026-11-24T02:00:00Z',
  note: "Dentist's 🦷",
});
const claims = () => product.sql('SELECT id, live FROM time_claims ORDER BY id');

describe('blocked time', () => {
  it('takes the time of a therapist until it is given back', async () => {
    const { body } = await scheduler.http.post(path).send(lunch()).expect(201);
    const { id } = body as { id: string };
    expect(body).toEqual({
      id,
      ...lunch(),
      startsAt: '2026-11-24T01:00:00.000Z',
      endsAt: '2026-11-24T02:00:00.000Z',
    });
    const hours = await scheduler.http.get(`/api/v1/therapists/${therapistId}/hours`).expect(200);
    expect(hours.body).toMatchObject({ blocked: [body] });
    await scheduler.http.post(path).send(lunch()).expect(409);
    await scheduler.http.delete(`${path}/${id}`).expect(204);
    await scheduler.http.delete(`${path}/${id}`).expect(404);
    await scheduler.http.post(path).send(lunch()).expect(201);
  });

  it('cannot lie on a visit, its setup included, and says what is there; it may touch', async () => {
    const visit = await aPromisedVisit(product, scheduler.clinic.id, therapistId, '2026-11-24T02:05:00Z');
    const before = await claims();
    const { body } = await scheduler.http.post(path).send(lunch()).expect(409);
    expect(timeTaken.is(body)).toBe(true);
    expect(body).toMatchObject({
      details: { taken: [{ bookingId: visit.id, startsAt: '2026-11-24T02:05:00.000Z' }] },
    });
    expect(await claims()).toEqual(before);
    await scheduler.http
      .post(path)
      .send({ ...lunch(), endsAt: '2026-11-24T01:55:00Z' })
      .expect(201);
  });

  it('wins or loses as a whole when many want one time at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => scheduler.http.post(path).send(lunch())),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([
      201,
      ...Array.from({ length: 11 }, () => 409),
    ]);
  });

  it('is no way to free the time of a visit', async () => {
    const { claimId } = await aPromisedVisit(
      product,
      scheduler.clinic.id,
      therapistId,
      '2026-11-25T02:00:00Z',
    );
    const before = await claims();
    await scheduler.http.delete(`${path}/${claimId}`).expect(404);
    expect(await claims()).toEqual(before);
  });

  it('is the desk’s alone, of its own clinic, and a refusal writes nothing', async () => {
    const { body } = await scheduler.http.post(path).send(lunch()).expect(201);
    const { id } = body as { id: string };
    const abroad = await product.given.aMember('admin', await product.given.aClinic());
    const others = await Promise.all(
      (['therapist', 'client', 'finance', 'clinical_lead'] as const).map((role) =>
        product.given.aMember(role),
      ),
    );
    const before = await claims();
    for (const { http } of others) {
      await http
        .post(path)
        .send({ ...lunch(), startsAt: '2026-11-24T00:00:00Z', endsAt: '2026-11-24T00:30:00Z' })
        .expect(403);
      await http.delete(`${path}/${id}`).expect(403);
    }
    for (const each of [therapistId, randomUUID()])
      await abroad.http
        .post(path)
        .send({ ...lunch(), therapistId: each })
        .expect(404);
    for (const each of [id, randomUUID()]) await abroad.http.delete(`${path}/${each}`).expect(404);
    await product.anybody().post(path).send(lunch()).expect(401);
    expect(await claims()).toEqual(before);
  });

  it('refuses what is not right by its path: the wrong order, more than a day, unknown fields', async () => {
    const before = await claims();
    for (const [wrong, where] of [
      [{ ...lunch(), endsAt: lunch().startsAt }, 'endsAt'],
      [{ ...lunch(), endsAt: '2026-11-26T00:00:00Z' }, 'endsAt'],
      [{ ...lunch(), startsAt: 'noon' }, 'startsAt'],
      [{ ...lunch(), kind: 'confirmed' }, ''],
    ] as const) {
      const { body } = await scheduler.http.post(path).send(wrong).expect(422);
      expect((body as { issues: { path: string }[] }).issues.map((issue) => issue.path)).toContain(where);
    }
    expect(await claims()).toEqual(before);
  });
});
