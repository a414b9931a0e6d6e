import { randomUUID } from 'node:crypto';
import { TherapistId } from '@unbrace/shared/kernel';
import { aPromisedVisit } from '../availability/testing/a-promised-visit.ts';
import type { GivenPerson } from '../platform/testing/given.ts';
import { aTherapistRequest } from '../platform/testing/requests.ts';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';

let product: TestApp;
let owner: GivenPerson;
let scheduler: GivenPerson;
beforeAll(async () => {
  product = await startTestApp();
  owner = await product.given.aMember('owner');
  scheduler = await product.given.aMember('scheduler');
});
afterAll(() => product.stop());

const path = '/api/v1/therapists';
const add = async (wanted: Parameters<typeof aTherapistRequest>[0] = {}) => {
  const { body } = await owner.http.post(path).send(aTherapistRequest(wanted)).expect(201);
  return (body as { id: string }).id;
};
const howMany = async () =>
  (await product.sql<{ n: number }>('SELECT count(*)::int AS n FROM therapists'))[0]?.n;

describe('therapists of a clinic', () => {
  it('are added by the owner, with names as people write them, and listed for the desk', async () => {
    const id = await add({ name: "Siobhán O'Neill 🦘", insuranceUntil: '2027-06-30' });
    const { body } = await scheduler.http.get(path).expect(200);
    expect(body).toMatchObject({ nextCursor: null });
    expect((body as { items: unknown[] }).items).toContainEqual(
      expect.objectContaining({
        id,
        name: "Siobhán O'Neill 🦘",
        insuranceUntil: '2027-06-30',
        retired: false,
        hasSignIn: false,
      }),
    );
    await scheduler.http
      .get(`${path}/${id}`)
      .expect(200)
      .expect(({ body: one }) => expect(one).toMatchObject({ id }));
  });

  it('are changed field by field, and what is not given stays', async () => {
    const id = await add({ dailyMaximum: 5 });
    const { body } = await owner.http
      .patch(`${path}/${id}`)
      .send({ about: "Trainer's hands.", radiusKm: 12.5 })
      .expect(200);
    expect(body).toMatchObject({
      about: "Trainer's hands.",
      radiusKm: 12.5,
      dailyMaximum: 5,
      name: 'Mia Novak',
    });
  });

  it('are asked about visits that another zone or area leaves behind', async () => {
    const id = TherapistId.parse(await add());
    const weekly = [{ days: [2], from: '09:00', to: '17:00' }];
    await owner.http.put(`${path}/${id}/hours`).send({ weekly }).expect(200);
    const visit = await aPromisedVisit(product, owner.clinic.id, id, '2026-11-23T23:00:00Z');
    const { body } = await owner.http
      .patch(`${path}/${id}`)
      .send({ timeZone: 'Australia/Perth' })
      .expect(409);
    expect(body).toMatchObject({ details: { visits: [{ bookingId: visit.id }] } });
    await owner.http
      .get(`${path}/${id}`)
      .expect(({ body: one }) => expect(one).toMatchObject({ timeZone: 'Australia/Sydney' }));
    const keep = { timeZone: 'Australia/Perth', stranded: 'keep' };
    await owner.http.patch(`${path}/${id}`).send(keep).expect(200);
  });

  it('are retired and come back, and every change is in the log', async () => {
    const id = await add();
    await owner.http
      .put(`${path}/${id}/retirement`)
      .expect(200)
      .expect(({ body }) => expect(body).toMatchObject({ retired: true }));
    await owner.http
      .delete(`${path}/${id}/retirement`)
      .expect(200)
      .expect(({ body }) => expect(body).toMatchObject({ retired: false }));
    const log = await product.sql('SELECT action FROM audit_log WHERE subject_id = $1 ORDER BY id', [id]);
    expect(log.map(({ action }) => action as string)).toEqual([
      'therapist-added',
      'therapist-retired',
      'therapist-revived',
    ]);
  });

  it('see their own record and nobody else’s', async () => {
    const therapist = await product.given.aMember('therapist');
    const { body } = await therapist.http.get(`${path}/me`).expect(200);
    expect(body).toMatchObject({ id: therapist.actor.therapistId, hasSignIn: true });
    await therapist.http.get(`${path}/${await add()}`).expect(403);
    await therapist.http.get(path).expect(403);
    await owner.http.get(`${path}/me`).expect(403);
  });

  it('are added and changed by management only, and a refusal writes nothing', async () => {
    const id = await add();
    const before = await howMany();
    for (const role of ['scheduler', 'therapist', 'finance', 'client', 'clinical_lead'] as const) {
      const { http } = await product.given.aMember(role);
      await http.post(path).send(aTherapistRequest()).expect(403);
      await http.patch(`${path}/${id}`).send({ name: 'Nobody' }).expect(403);
      await http.put(`${path}/${id}/retirement`).expect(403);
    }
    await product.anybody().get(path).expect(401);
    // The therapist whom `aMember` made is the only new one.
    expect(await howMany()).toBe((before ?? 0) + 1);
    await owner.http
      .get(`${path}/${id}`)
      .expect(({ body }) => expect(body).toMatchObject({ name: 'Mia Novak', retired: false }));
  });

  it('refuses what is not right by its path, and what it does not know', async () => {
    const before = await howMany();
    const wrong = {
      ...aTherapistRequest(),
      sharePercent: 101,
      base: { label: '', latitude: 91, longitude: 0 },
      admin: true,
    };
    const { body } = await owner.http.post(path).send(wrong).expect(422);
    const paths = (body as { issues: { path: string }[] }).issues.map((issue) => issue.path);
    expect(paths).toEqual(expect.arrayContaining(['sharePercent', 'base.label', 'base.latitude']));
    expect(JSON.stringify(body)).not.toContain('admin');
    const service = await owner.http
      .post(path)
      .send(aTherapistRequest({ serviceIds: [randomUUID() as never] }))
      .expect(422);
    expect(service.body).toMatchObject({ issues: [{ path: 'serviceIds.0' }] });
    expect(await howMany()).toBe(before);
  });

  it('of another clinic are not there, just like those of nowhere', async () => {
    const id = await add();
    const other = await product.given.aMember('owner', await product.given.aClinic());
    for (const each of [id, randomUUID()]) {
      await other.http.get(`${path}/${each}`).expect(404);
      await other.http.patch(`${path}/${each}`).send({ name: 'Mine now' }).expect(404);
      await other.http.put(`${path}/${each}/retirement`).expect(404);
      await other.http.delete(`${path}/${each}/retirement`).expect(404);
    }
    await owner.http
      .get(`${path}/${id}`)
      .expect(({ body }) => expect(body).toMatchObject({ name: 'Mia Novak' }));
  });
});
