import { type BookingView, infeasible } from '@unbrace/shared/bookings';
import { days, toText } from '@unbrace/shared/kernel';
import type { GivenPerson } from '../platform/testing/given.ts';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';
import { atWork } from './testing/at-work.ts';
import { everythingBooked, type GivenVisits, post, tuesday } from './testing/given-visits.ts';
import { type Client, sydney, type WorkingClinic } from './testing/working-clinic.ts';

describe('how far ahead a clinic plans', () => {
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

  // The tests' clock stands on 23 November; sixty days on, the 22nd of January is planned no more.
  const lastDay = sydney('2027-01-21', '11:00');
  const tooFar = sydney('2027-01-22', '11:00');
  const plansFor = (horizonDays: number) =>
    product.sql('UPDATE clinics SET settings = settings || $2 WHERE id = $1', [
      clinic.admin.clinic.id,
      { horizonDays },
    ]);
  const refusedAsTooFar = async (answer: Promise<{ status: number; body: unknown }>) => {
    const before = await everythingBooked(clinic);
    const { status, body } = await answer;
    expect(status).toBe(409);
    expect(infeasible.is(body) && body.details).toMatchObject({
      rule: 'too-far-ahead',
      words: expect.stringContaining('planned up to Thursday 21 January') as string,
    });
    expect(await everythingBooked(clinic)).toEqual(before);
  };
  const plain = (test: ReturnType<typeof post>) =>
    test.then(({ status, body }) => ({ status, body: body as unknown }));

  it('ends a list of times', async () => {
    const { body } = await client.http.get('/api/v1/slots').query({
      serviceId: clinic.services.remedial,
      minutes: 60,
      placeId: client.placeId,
      from: '2027-01-20',
      to: '2027-01-30',
    });
    const starts = (body as { items: { startsAt: string }[] }).items.map(({ startsAt }) => startsAt);
    expect(starts).toContain(lastDay);
    expect(starts.filter((start) => start >= sydney('2027-01-22', '00:00'))).toEqual([]);
  });

  it('is where a crafted hold ends, and a booking by the desk', async () => {
    const intakeId = await given.anAnsweredIntake(client);
    await given.hold(client, { intakeId, startsAt: lastDay }).expect(201);
    await refusedAsTooFar(plain(given.hold(client, { intakeId, startsAt: tooFar })));
    const byDesk = {
      clientId: client.actor.clientId,
      recipientId: client.recipientId,
      placeId: client.placeId,
      serviceId: clinic.services.remedial,
      minutes: 60,
      startsAt: tooFar,
      therapistId: null,
      gender: null,
      access: null,
    };
    await refusedAsTooFar(plain(post(clinic.admin, '/api/v1/desk/bookings', byDesk)));
  });

  it('is where a move ends, whoever moves', async () => {
    const { id } = await given.aConfirmedVisit(client, mia);
    for (const who of [client, clinic.admin])
      await refusedAsTooFar(plain(post(who, `/api/v1/bookings/${id}/move`, { startsAt: tooFar })));
    const { body } = await post(client, `/api/v1/bookings/${id}/move`, { startsAt: lastDay }).expect(200);
    expect(body).toMatchObject({ startsAt: lastDay } satisfies Partial<BookingView>);
  });

  it('is checked once more when a visit is assigned or accepted', async () => {
    const startsAt = toText(Date.parse(tuesday('11:00')) + days(20));
    const { id } = await given.aRequestedVisit(client, { startsAt });
    const offer = await given.offerOf(mia, id);
    await plansFor(10);
    const other = await clinic.aTherapist();
    const before = await everythingBooked(clinic);
    const assign = { therapistId: other.actor.therapistId };
    for (const answer of [
      await post(clinic.admin, `/api/v1/desk/bookings/${id}/assignment`, assign),
      await given.accept(mia, offer),
    ]) {
      expect(answer.status).toBe(409);
      expect(infeasible.is(answer.body) && answer.body.details.rule).toBe('too-far-ahead');
    }
    expect(await everythingBooked(clinic)).toEqual(before);
  });
});
