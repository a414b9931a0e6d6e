import { randomUUID } from 'node:crypto';
import { TherapistId } from '@unbrace/shared/kernel';
import { aPromisedVisit } from '../availability/testing/a-promised-visit.ts';
import type { GivenPerson } from '../platform/testing/given.ts';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';

let product: TestApp;
let scheduler: GivenPerson;
beforeAll(async () => {
  product = await startTestApp();
  scheduler = await product.given.aMember('scheduler');
});
afterAll(() => product.stop());

const path = '/api/v1/clients';
const aCaller = { name: "Zoë D'Arcy 🌿", email: 'zoe@callers.example', phone: '0400 111 222' };
const add = async (wanted: object = {}) => {
  const { body } = await scheduler.http
    .post(path)
    .send({ ...aCaller, ...wanted })
    .expect(201);
  return (body as { id: string }).id;
};
const names = async (query: string) => {
  const { body } = await scheduler.http.get(`${path}?${query}`).expect(200);
  return (body as { items: { name: string }[] }).items.map(({ name }) => name);
};
const everybody = () => product.sql('SELECT id, name, email, phone, retired_at FROM clients ORDER BY id');

describe('clients of a clinic', () => {
  it('are added by whoever takes the call, with themselves as recipient', async () => {
    const id = await add();
    const { body } = await scheduler.http.get(`${path}/${id}`).expect(200);
    expect(body).toMatchObject({
      id,
      ...aCaller,
      phone: '+61400111222',
      visits: 0,
      hasSignIn: false,
      retired: false,
    });
    const { body: list } = await scheduler.http.get(`${path}/${id}/recipients`).expect(200);
    expect(list).toMatchObject({
      items: [{ relationship: 'self', name: aCaller.name, phone: '+61400111222' }],
    });
  });

  it('are found by a part of the name, the beginning of the e-mail and a part of the number', async () => {
    await add({ name: 'Quentin 100%_Real', email: 'qr@callers.example', phone: '+61 2 9555 7777' });
    for (const q of ['entin', '100%_', 'QR@CALL', '9555 7777', '(02) 9555 7777'])
      expect(await names(`q=${encodeURIComponent(q)}`)).toEqual(['Quentin 100%_Real']);
    for (const q of ['%', '_____________', 'callers.example', '0000 0000'])
      expect(await names(`q=${encodeURIComponent(q)}`)).not.toContain("Zoë D'Arcy 🌿");
  });

  it('are told with the number of their visits; what was cancelled is none', async () => {
    const { actor } = await product.given.aMember('therapist');
    const therapistId = TherapistId.parse(actor.therapistId);
    const { id, clientId } = await aPromisedVisit(
      product,
      scheduler.clinic.id,
      therapistId,
      '2026-11-24T01:00:00Z',
    );
    const visits = async () =>
      ((await scheduler.http.get(`${path}/${clientId}`)).body as { visits: number }).visits;
    expect(await visits()).toBe(1);
    await product.sql("UPDATE bookings SET state = 'cancelled' WHERE id = $1", [id]);
    expect(await visits()).toBe(0);
  });

  it('come in pages by name, each of them once', async () => {
    const wanted = Array.from({ length: 53 }, (_, index) => `Page Turner ${String(index).padStart(2, '0')}`);
    for (const name of wanted) await add({ name });
    const { body: first } = await scheduler.http.get(`${path}?q=page+turner`).expect(200);
    const { items, nextCursor } = first as { items: { name: string }[]; nextCursor: string };
    expect(items).toHaveLength(50);
    const second = await names(`q=page+turner&cursor=${nextCursor}`);
    expect([...items.map(({ name }) => name), ...second]).toEqual(wanted);
    await scheduler.http.get(`${path}?cursor=made-up`).expect(422);
  });

  it('are changed together with their own recipient, and must stay reachable', async () => {
    const id = await add({ name: 'Jo Before' });
    await scheduler.http.patch(`${path}/${id}`).send({ name: "Jo O'After", email: null }).expect(200);
    const { body } = await scheduler.http.get(`${path}/${id}/recipients`).expect(200);
    expect(body).toMatchObject({ items: [{ relationship: 'self', name: "Jo O'After", email: null }] });
    const before = await everybody();
    const refused = await scheduler.http.patch(`${path}/${id}`).send({ phone: null }).expect(422);
    expect(refused.body).toMatchObject({ issues: [{ path: 'phone' }] });
    expect(await everybody()).toEqual(before);
  });

  it('are retired out of sight and found again when asked for', async () => {
    const id = await add({ name: 'Gone Away' });
    await scheduler.http.put(`${path}/${id}/retirement`).expect(200);
    expect(await names('q=gone')).toEqual([]);
    expect(await names('q=gone&retired=true')).toEqual(['Gone Away']);
    await scheduler.http.delete(`${path}/${id}/retirement`).expect(200);
    expect(await names('q=gone')).toEqual(['Gone Away']);
  });

  it('who sign up with an e-mail that the office wrote down do not get that row', async () => {
    const id = await add({ name: 'Known To The Office', email: 'known@callers.example' });
    const anybody = product.anybody();
    const account = {
      email: 'known@callers.example',
      name: 'Whoever',
      phone: '+61400999888',
      password: 'a long enough one',
    };
    await anybody
      .post('/api/v1/accounts')
      .send({ ...account, clinic: scheduler.clinic.slug })
      .expect(204);
    const { body } = await anybody.get('/api/v1/recipients').expect(200);
    expect(body).toMatchObject({ items: [{ relationship: 'self', name: 'Whoever' }] });
    expect((body as { items: { clientId: string }[] }).items[0]?.clientId).not.toBe(id);
    await scheduler.http
      .get(`${path}/${id}`)
      .expect(({ body: client }) => expect(client).toMatchObject({ hasSignIn: false }));
  });

  it('are for the desk alone, and refusals write nothing', async () => {
    const id = await add();
    const others = await Promise.all(
      (['therapist', 'finance', 'clinical_lead', 'client'] as const).map((role) =>
        product.given.aMember(role),
      ),
    );
    const before = await everybody();
    for (const { http } of others) {
      await http.get(path).expect(403);
      await http.get(`${path}/${id}`).expect(403);
      await http.post(path).send(aCaller).expect(403);
      await http.patch(`${path}/${id}`).send({ name: 'Mine' }).expect(403);
      await http.put(`${path}/${id}/retirement`).expect(403);
      await http.get(`${path}/${id}/recipients`).expect(403);
    }
    const { body } = await scheduler.http
      .post(path)
      .send({ name: ' ', email: null, phone: null, vip: 1 })
      .expect(422);
    expect((body as { issues: { path: string }[] }).issues.map((issue) => issue.path)).toEqual(
      expect.arrayContaining(['name', '']),
    );
    await scheduler.http.get(`${path}?nonsense=1`).expect(422);
    expect(await everybody()).toEqual(before);
  });

  it('have names that can be kept: text with a NUL or half a character is refused', async () => {
    const before = await everybody();
    for (const name of ['a\u0000b', 'a\ud800b'])
      await scheduler.http
        .post(path)
        .send({ ...aCaller, name })
        .expect(400);
    await scheduler.http.get(`${path}?q=a%00b`).expect(422);
    expect(await everybody()).toEqual(before);
  });

  it('of another clinic are not there, just like those of nowhere', async () => {
    const id = await add({ name: 'Only Here' });
    const other = await product.given.aMember('admin', await product.given.aClinic());
    const before = await everybody();
    for (const each of [id, randomUUID()]) {
      await other.http.get(`${path}/${each}`).expect(404);
      await other.http.patch(`${path}/${each}`).send({ name: 'Mine' }).expect(404);
      await other.http.put(`${path}/${each}/retirement`).expect(404);
      await other.http.get(`${path}/${each}/recipients`).expect(404);
      const recipient = { relationship: 'friend', name: 'X', email: null, phone: null };
      await other.http.post(`${path}/${each}/recipients`).send(recipient).expect(404);
    }
    const { body } = await other.http.get(`${path}?q=only`).expect(200);
    expect(body).toEqual({ items: [], nextCursor: null });
    expect(await everybody()).toEqual(before);
  });
});

describe('the recipients of a signed-in client', () => {
  it('are their own, and grow', async () => {
    const client = await product.given.aClient();
    const mother = { relationship: 'parent', name: 'Mary O’Brien 👵', email: null, phone: '+61400333444' };
    await client.http.post('/api/v1/recipients').send(mother).expect(201);
    const { body } = await client.http.get('/api/v1/recipients').expect(200);
    expect(body).toMatchObject({
      items: [{ relationship: 'self' }, { ...mother, clientId: client.actor.clientId, retired: false }],
    });
    const second = await client.http
      .post('/api/v1/recipients')
      .send({ ...mother, relationship: 'self' })
      .expect(422);
    expect(second.body).toMatchObject({ issues: [{ path: 'relationship' }] });
    await scheduler.http.get('/api/v1/recipients').expect(403);
    await product.anybody().get('/api/v1/recipients').expect(401);
  });

  it('can be added by the desk for a caller', async () => {
    const id = await add();
    const child = { relationship: 'child', name: 'Ada', email: null, phone: null };
    const { body } = await scheduler.http.post(`${path}/${id}/recipients`).send(child).expect(201);
    expect(body).toMatchObject({ ...child, clientId: id });
  });
});
