import type { SlotViews } from '@unbrace/shared/bookings';
import { aud, fromText, minutes, notFound } from '@unbrace/shared/kernel';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';
import { GivenVisits, tuesday } from './testing/given-visits.ts';
import { type Client, manly, newtown, parramatta, WorkingClinic } from './testing/working-clinic.ts';

describe('searching for a time', () => {
  let product: TestApp;
  let clinic: WorkingClinic;
  let given: GivenVisits;
  let client: Client;
  beforeAll(async () => {
    product = await startTestApp();
  });
  beforeEach(async () => {
    clinic = await WorkingClinic.open(product);
    given = new GivenVisits(clinic);
    client = await clinic.aClient();
  });
  afterAll(() => product.stop());

  const search = (who: Client, wish: object = {}) =>
    who.http.get('/api/v1/slots').query({
      serviceId: clinic.services.remedial,
      minutes: 60,
      placeId: who.placeId,
      from: '2026-11-24',
      to: '2026-11-25',
      ...wish,
    });
  const found = async (who: Client, wish: object = {}) =>
    (await search(who, wish).expect(200)).body as SlotViews;
  const starts = async (who: Client, wish: object = {}) =>
    (await found(who, wish)).items.map(({ startsAt }) => fromText(startsAt));

  it('shows only times that leave the drive from the visit before and to the one after', async () => {
    const therapist = await clinic.aTherapist();
    await given.aConfirmedVisit(client, therapist, { startsAt: tuesday('12:00') });
    const far = await starts(await clinic.aClient(parramatta));
    const near = await starts(await clinic.aClient(newtown));
    const visit = fromText(tuesday('12:00'));
    // Ten minutes of pack-down, ten of setup, and next door no drive at all.
    expect(near).toContain(visit + minutes(90));
    expect(near).not.toContain(visit + minutes(75));
    expect(far).not.toContain(visit + minutes(90));
    expect(far).not.toContain(visit - minutes(90));
    expect(far).toContain(visit + minutes(180));
  });

  it('says why a time is possible', async () => {
    const therapist = await clinic.aTherapist({ name: 'Mia Novak' });
    await given.aConfirmedVisit(client, therapist, { startsAt: tuesday('12:00') });
    const { items } = await found(await clinic.aClient(manly));
    const reasons = items.flatMap((slot) => slot.therapists.map(({ reason }) => reason));
    expect(reasons).toContainEqual(expect.stringMatching(/^\d+ min from Mia's previous visit$/));
    expect(reasons).toContainEqual(expect.stringMatching(/^\d+ min from where Mia starts$/));
  });

  it('leaves the own time free for a visit that is being moved, and for nobody else', async () => {
    const therapist = await clinic.aTherapist();
    const { id } = await given.aConfirmedVisit(client, therapist, { startsAt: tuesday('12:00') });
    const start = fromText(tuesday('12:00'));
    expect(await starts(client)).not.toContain(start);
    expect(await starts(client, { movingBookingId: id })).toContain(start);
    const other = await clinic.aClient();
    const { body } = await search(other, { movingBookingId: id }).expect(404);
    expect(notFound.is(body)).toBe(true);
  });

  it('for a named therapist asks nobody else', async () => {
    const mia = await clinic.aTherapist();
    await clinic.aTherapist();
    const { items } = await found(client, { therapistId: mia.actor.therapistId });
    const ids = new Set(items.flatMap((slot) => slot.therapists.map(({ id }) => id)));
    expect([...ids]).toEqual([mia.actor.therapistId]);
  });

  it('never widens a gender that must be, and puts one that is preferred first', async () => {
    const her = await clinic.aTherapist({ gender: 'female' });
    const him = await clinic.aTherapist({ gender: 'male' });
    const who = async (wish: object) => (await found(client, wish)).items[0]?.therapists.map(({ id }) => id);
    expect(await who({ gender: 'male', genderRule: 'must' })).toEqual([him.actor.therapistId]);
    expect(await who({ gender: 'female', genderRule: 'must' })).toEqual([her.actor.therapistId]);
    expect(await who({ gender: 'male', genderRule: 'prefer' })).toEqual([
      him.actor.therapistId,
      her.actor.therapistId,
    ]);
    expect(await starts(client, { gender: 'nonbinary', genderRule: 'must' })).toEqual([]);
  });

  it('ends for a therapist where their insurance ends', async () => {
    await clinic.aTherapist({ insuranceUntil: '2026-11-24' });
    expect(await starts(client)).not.toEqual([]);
    expect(await starts(client, { from: '2026-11-25', to: '2026-11-26' })).toEqual([]);
  });

  it('shows the price of an ordinary hour on whatever day it is asked', async () => {
    await clinic.aTherapist();
    const monday = product.clock.now();
    const sundayEvening = Date.parse('2026-11-22T10:30:00Z');
    product.clock.set(sundayEvening);
    const { price } = await found(client);
    product.clock.set(monday);
    expect(price).toEqual(aud(129_00));
  });

  it('knows no other client’s place', async () => {
    const other = await clinic.aClient();
    await search(client, { placeId: other.placeId }).expect(404);
  });
});
