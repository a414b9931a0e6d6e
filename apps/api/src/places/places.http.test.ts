import { randomUUID } from 'node:crypto';
import { TherapistId } from '@unbrace/shared/kernel';
import { type AddPlaceRequest, placeHasVisits } from '@unbrace/shared/places';
import { aPromisedVisit } from '../availability/testing/a-promised-visit.ts';
import type { GivenPerson } from '../platform/testing/given.ts';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';

let product: TestApp;
let scheduler: GivenPerson;
let client: GivenPerson;
beforeAll(async () => {
  product = await startTestApp();
  scheduler = await product.given.aMember('scheduler');
  client = await product.given.aClient();
});
afterAll(() => product.stop());

const path = '/api/v1/places';
const aHotel: AddPlaceRequest = {
  label: "The O'Hotel 🏨",
  addressLine: '1 Argent St',
  suburb: 'Broken Hill',
  state: 'NSW',
  postcode: '2880',
  latitude: -31.957,
  longitude: 141.467,
  details: {
    kind: 'hotel',
    hotelName: "The O'Hotel",
    room: null,
    reservationName: 'Ng',
    concierge: '',
    mayRingRoom: true,
    parking: 'street_free',
    clearFloor: 'yes',
    canBeWarmed: 'unsure',
  },
};
const add = async (wanted: Partial<AddPlaceRequest> = {}) => {
  const { body } = await client.http
    .post(path)
    .send({ ...aHotel, ...wanted })
    .expect(201);
  return (body as { id: string }).id;
};
const everything = () => product.sql('SELECT * FROM places ORDER BY id');

describe('places', () => {
  it('are kept by the client with the clock of their address, and reused', async () => {
    const id = await add();
    const { body } = await client.http.get(path).expect(200);
    expect((body as { items: unknown[] }).items).toContainEqual(
      expect.objectContaining({
        ...aHotel,
        id,
        kind: 'hotel',
        country: 'AU',
        timeZone: 'Australia/Broken_Hill',
        retired: false,
      }),
    );
  });

  it('change with what is given; another address gets its own clock', async () => {
    const id = await add();
    const moved = {
      suburb: 'Perth',
      state: 'WA',
      postcode: '6000',
      details: { ...aHotel.details, room: '12a' },
    };
    const { body } = await client.http.patch(`${path}/${id}`).send(moved).expect(200);
    expect(body).toMatchObject({ ...moved, timeZone: 'Australia/Perth', label: aHotel.label });
  });

  it('are retired and come back', async () => {
    const id = await add();
    await client.http
      .put(`${path}/${id}/retirement`)
      .expect(200)
      .expect(({ body }) => expect(body).toMatchObject({ retired: true }));
    await client.http
      .delete(`${path}/${id}/retirement`)
      .expect(200)
      .expect(({ body }) => expect(body).toMatchObject({ retired: false }));
  });

  it('do not move under a visit that is to come, whoever asks; how to get in may change', async () => {
    const { actor } = await product.given.aMember('therapist');
    const therapistId = TherapistId.parse(actor.therapistId);
    const visit = await aPromisedVisit(product, client.clinic.id, therapistId, '2026-11-24T01:00:00Z');
    await product.sql('UPDATE places SET details = $2 WHERE id = $1', [visit.placeId, aHotel.details]);
    const before = await everything();
    for (const moved of [{ addressLine: '2 King St' }, { latitude: -33.9 }, { postcode: '2043' }]) {
      const { body } = await scheduler.http.patch(`${path}/${visit.placeId}`).send(moved).expect(409);
      expect(placeHasVisits.is(body)).toBe(true);
    }
    expect(await everything()).toEqual(before);
    const details = { ...aHotel.details, room: '7' };
    await scheduler.http.patch(`${path}/${visit.placeId}`).send({ suburb: 'Newtown', details }).expect(200);
    await product.sql("UPDATE bookings SET state = 'cancelled' WHERE id = $1", [visit.id]);
    await scheduler.http.patch(`${path}/${visit.placeId}`).send({ addressLine: '2 King St' }).expect(200);
  });

  it('of a caller are kept by the desk', async () => {
    const of = `/api/v1/clients/${client.actor.clientId ?? ''}/places`;
    const { body } = await scheduler.http
      .post(of)
      .send({ ...aHotel, label: 'By phone' })
      .expect(201);
    const { body: list } = await scheduler.http.get(of).expect(200);
    expect((list as { items: unknown[] }).items).toContainEqual(body);
    const { id } = body as { id: string };
    await scheduler.http.patch(`${path}/${id}`).send({ label: 'By phone, again' }).expect(200);
    const retired = async () => {
      const { items } = (await scheduler.http.get(of).expect(200)).body as {
        items: { id: string; retired: boolean }[];
      };
      return items.find((place) => place.id === id)?.retired;
    };
    await scheduler.http.put(`${path}/${id}/retirement`).expect(200);
    expect(await retired()).toBe(true);
    await scheduler.http.delete(`${path}/${id}/retirement`).expect(200);
    expect(await retired()).toBe(false);
    expect(
      await product.sql('SELECT action FROM audit_log WHERE subject_id = $1 ORDER BY at, id', [id]),
    ).toEqual(
      ['place-added', 'place-changed', 'place-retired', 'place-revived'].map((action) => ({ action })),
    );
  });

  it('of another client or clinic are not there, just like those of nowhere', async () => {
    const id = await add();
    const neighbour = await product.given.aClient();
    const abroad = await product.given.aMember('owner', await product.given.aClinic());
    const before = await everything();
    for (const { http } of [neighbour, abroad]) {
      for (const each of [id, randomUUID()]) {
        await http.patch(`${path}/${each}`).send({ label: 'Mine' }).expect(404);
        await http.put(`${path}/${each}/retirement`).expect(404);
        await http.delete(`${path}/${each}/retirement`).expect(404);
      }
    }
    for (const each of [client.actor.clientId ?? '', randomUUID()]) {
      await abroad.http.get(`/api/v1/clients/${each}/places`).expect(404);
      await abroad.http.post(`/api/v1/clients/${each}/places`).send(aHotel).expect(404);
    }
    const { body } = await neighbour.http.get(path).expect(200);
    expect(body).toEqual({ items: [], nextCursor: null });
    expect(await everything()).toEqual(before);
  });

  it('are no business of therapists, finance or strangers', async () => {
    const id = await add();
    for (const role of ['therapist', 'finance', 'clinical_lead'] as const) {
      const { http } = await product.given.aMember(role);
      await http.get(path).expect(403);
      await http.post(path).send(aHotel).expect(403);
      await http.patch(`${path}/${id}`).send({ label: 'Mine' }).expect(403);
      await http.get(`/api/v1/clients/${client.actor.clientId ?? ''}/places`).expect(403);
    }
    await product.anybody().get(path).expect(401);
  });

  it('refuse what is not right by its path, and what they do not know', async () => {
    const before = await everything();
    const wrong = {
      ...aHotel,
      latitude: 91,
      details: { ...aHotel.details, hotelName: ' ', gateCode: '1234' },
    };
    const { body } = await client.http.post(path).send(wrong).expect(422);
    expect((body as { issues: { path: string }[] }).issues.map((issue) => issue.path)).toEqual(
      expect.arrayContaining(['latitude', 'details.hotelName', 'details']),
    );
    expect(JSON.stringify(body)).not.toContain('1234');
    await client.http
      .patch(`${path}/${await add()}`)
      .send({ clientId: randomUUID() })
      .expect(422);
    expect(await everything()).toHaveLength(before.length + 1);
  });
});

describe('the gazetteer', () => {
  const suburbs = async (query: string) => {
    const { body } = await product.anybody().get(`/api/v1/localities?${query}`).expect(200);
    return (body as { items: { suburb: string; state: string; postcode: string; timeZone: string }[] }).items;
  };

  it('offers suburbs by the beginning of their name, those near the clinic first, to anybody', async () => {
    const near = await suburbs(`q=newto&clinic=${scheduler.clinic.slug}`);
    expect(near[0]).toMatchObject({
      suburb: 'Newtown',
      state: 'NSW',
      postcode: '2042',
      timeZone: 'Australia/Sydney',
    });
    expect((await suburbs('q=newtown')).length).toBeGreaterThan(3);
  });

  it('knows postcodes, later words and names with an apostrophe', async () => {
    expect(await suburbs('q=6160')).toContainEqual(
      expect.objectContaining({ suburb: 'Fremantle', timeZone: 'Australia/Perth' }),
    );
    expect(await suburbs('q=bondi')).toContainEqual(expect.objectContaining({ suburb: 'North Bondi' }));
    expect(await suburbs('q=oconnor')).toContainEqual(expect.objectContaining({ suburb: "O'Connor" }));
    expect(await suburbs('q=zzzz')).toEqual([]);
  });

  it('asks for two letters, and knows no other fields', async () => {
    for (const query of ['', 'q=n', 'q=newtown&near=1', `q=${'n'.repeat(61)}`])
      await product.anybody().get(`/api/v1/localities?${query}`).expect(422);
    await product.anybody().get('/api/v1/localities?q=newtown&clinic=nowhere').expect(404);
  });
});
