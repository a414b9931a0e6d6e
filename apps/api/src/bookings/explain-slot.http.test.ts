import type { BestTherapists, SlotExplanation } from '@unbrace/shared/bookings';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';
import { GivenVisits, post, tuesday } from './testing/given-visits.ts';
import { type Client, parramatta, WorkingClinic } from './testing/working-clinic.ts';

describe('why a time is not offered', () => {
  let product: TestApp;
  let clinic: WorkingClinic;
  let client: Client;
  let given: GivenVisits;
  beforeAll(async () => {
    product = await startTestApp();
  });
  beforeEach(async () => {
    clinic = await WorkingClinic.open(product);
    given = new GivenVisits(clinic);
    client = await clinic.aClient();
  });
  afterAll(() => product.stop());

  const ask = async (who: { http: Client['http'] }, startsAt: string, placeId: string = client.placeId) =>
    (
      await who.http
        .get('/api/v1/slots/explanation')
        .query({ serviceId: clinic.services.remedial, minutes: 60, placeId, startsAt })
        .expect(200)
    ).body as SlotExplanation;

  it('is told to the desk for each therapist, and to a client in short words without anybody’s day', async () => {
    const mia = await clinic.aTherapist({ name: "Mia O'Neill 🦘" });
    await clinic.aTherapist({ name: 'Zoe Unskilled', serviceIds: [] });
    await clinic.aTherapist({ name: 'Abe Nearby', radiusKm: 2 });
    await given.aConfirmedVisit(client, mia, { startsAt: tuesday('12:00') });
    const far = await clinic.aClient(parramatta);
    const desk = await ask(clinic.admin, tuesday('13:30'), far.placeId);
    expect(desk.possible).toBe(false);
    expect(desk.therapists.map(({ name, rule }) => [name, rule])).toEqual([
      ['Abe Nearby', 'outside-area'],
      ["Mia O'Neill 🦘", 'no-time-to-drive'],
      ['Zoe Unskilled', 'skill'],
    ]);
    expect(desk.therapists[1]?.words).toMatch(/^The drive from the visit before takes \d+ minutes/);
    const told = await ask(far, tuesday('13:30'), far.placeId);
    expect(told).toMatchObject({
      possible: false,
      therapists: [],
      words: 'There is not enough time for the drive.',
    });
    expect(await ask(far, tuesday('18:00'), far.placeId)).toMatchObject({ possible: true, therapists: [] });
    expect((await ask(far, tuesday('06:00'), far.placeId)).words).toBe('Outside working hours.');
  });

  it('is no way to learn of other people’s places', async () => {
    const stranger = await clinic.aClient();
    const query = {
      serviceId: clinic.services.remedial,
      minutes: 60,
      placeId: client.placeId,
      startsAt: tuesday('11:00'),
    };
    await stranger.http.get('/api/v1/slots/explanation').query(query).expect(404);
  });

  it('finds the best therapist for a visit, explains the score, and keeps that of the one who got it', async () => {
    const [near, far] = [
      await clinic.aTherapist({ name: 'Near' }),
      await clinic.aTherapist({ name: 'Far', base: { label: 'Parramatta', ...pointOf(parramatta) } }),
    ];
    const visit = await given.aRequestedVisit(client, { startsAt: tuesday('11:00') });
    const best = async () =>
      (await clinic.admin.http.get(`/api/v1/desk/bookings/${visit.id}/best-therapists`).expect(200))
        .body as BestTherapists;
    const { items } = await best();
    expect(items.map(({ name }) => name)).toEqual(['Near', 'Far']);
    for (const { score, parts } of items)
      expect(parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score, 6);
    const therapistId = far.actor.therapistId;
    await post(clinic.admin, `/api/v1/desk/bookings/${visit.id}/assignment`, { therapistId }).expect(200);
    expect((await best()).chosen).toMatchObject({ therapistId, parts: expect.any(Array) as unknown });
    expect(near.actor.therapistId).not.toBe(therapistId);
  });
});

const pointOf = ({ latitude, longitude }: typeof parramatta) => ({ latitude, longitude });
