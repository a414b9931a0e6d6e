import { bookingChanged, type BookingView, transitionRefused } from '@unbrace/shared/bookings';
import { aud, fromText, hours, minutes, seconds } from '@unbrace/shared/kernel';
import type { GivenPerson } from '../platform/testing/given.ts';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';
import { atWork } from './testing/at-work.ts';
import { claims, everythingBooked, type GivenVisits, post } from './testing/given-visits.ts';
import { type Client, parramatta, sydney, type WorkingClinic } from './testing/working-clinic.ts';

describe('cancelling a visit', () => {
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

  const cancel = (who: GivenPerson, id: string) =>
    post(who, `/api/v1/bookings/${id}/cancellation`, { reason: 'plans_changed' });
  const thursday = sydney('2026-11-26', '11:00');
  /** What the client is told that cancelling costs, so long before the start. */
  const feeBefore = async ({ id, startsAt }: BookingView, notice: number) => {
    await clinic.goTo(fromText(startsAt) - notice);
    return (await given.read(client, id)).cancellation?.feeNow;
  };

  it.each([
    ['is free with 24 hours to the second', hours(24), 0],
    ['costs half a second later', hours(24) - seconds(1), 50],
    ['costs half with four hours to the second', hours(4), 50],
    ['costs all a second later', hours(4) - seconds(1), 100],
  ])('%s', async (_, notice, percent) => {
    const visit = await given.aConfirmedVisit(client, mia, { startsAt: thursday });
    const whole = visit.price.total.amount;
    expect(await feeBefore(visit, notice)).toEqual(aud(Math.round((whole * percent) / 100)));
  });

  it.each([
    ['plans_changed', 50, 'notice'],
    ['feeling_unwell', 0, 'illness'],
    ['medical', 0, 'illness'],
  ])('for %s ten hours before keeps what it cost', async (reason, percent, because) => {
    const visit = await given.aConfirmedVisit(client, mia, { startsAt: thursday });
    await clinic.goTo(fromText(visit.startsAt) - hours(10));
    const { body } = await post(client, `/api/v1/bookings/${visit.id}/cancellation`, { reason }).expect(200);
    const fee = aud(Math.round((visit.price.total.amount * percent) / 100));
    expect(body).toMatchObject({ state: 'cancelled', cancelled: { fee, percent } });
    expect(await given.read(client, visit.id)).toMatchObject({ cancelled: { fee, percent } });
    const kept = await product.sql<{ fee: object }>(
      'SELECT cancellation_fee AS fee FROM bookings WHERE id = $1',
      [visit.id],
    );
    const released = aud(visit.price.total.amount - fee.amount);
    expect(kept).toEqual([{ fee: { amount: fee, released, percent, because } }]);
    const [told] = await product.sql<{ body: string }>(
      `SELECT payload->>'body' AS body FROM outbox WHERE payload->>'bookingId' = $1 AND key LIKE '%:cancelled'`,
      [visit.id],
    );
    expect(told?.body).toContain(percent === 0 ? 'You pay nothing.' : 'You pay ');
    expect(told?.body).not.toMatch(/unwell|medical/i);
  });

  it('is free for illness once in six months, for this client, and the page says when it is used up', async () => {
    const twelve = sydney('2026-11-26', '12:00');
    const illTenHoursBefore = async (who: Client, startsAt: string, goes: number) => {
      const visit = await given.aConfirmedVisit(who, mia, { startsAt });
      await clinic.goTo(fromText(startsAt) - goes);
      const { cancellation } = await given.read(who, visit.id);
      const { body } = await post(who, `/api/v1/bookings/${visit.id}/cancellation`, {
        reason: 'feeling_unwell',
      });
      const { cancelled } = body as BookingView;
      return [cancellation?.illnessWaiver, cancelled?.percent];
    };
    expect(await illTenHoursBefore(client, twelve, hours(30))).toEqual(['left', 0]);
    expect(await illTenHoursBefore(client, sydney('2026-11-28', '12:00'), hours(10))).toEqual(['left', 0]);
    expect(await illTenHoursBefore(client, sydney('2026-11-30', '12:00'), hours(10))).toEqual(['used', 50]);
    const other = await clinic.aClient();
    expect(await illTenHoursBefore(other, sydney('2026-12-02', '12:00'), hours(10))).toEqual(['left', 0]);
    await clinic.goTo(Date.parse('2027-05-29T00:00:00Z'));
    expect(await illTenHoursBefore(client, sydney('2027-06-01', '12:00'), hours(10))).toEqual(['left', 0]);
  });

  it('goes by the policy that was shown when it was booked, however the clinic changes it', async () => {
    const owner = await clinic.member('owner');
    const before = await given.aConfirmedVisit(client, mia, { startsAt: thursday });
    const strict = {
      graceMinutes: 0,
      tiers: [{ atLeastMinutes: 2_880, percent: 25 }],
      illnessWaiverMonths: 0,
    };
    const { body } = await owner.http
      .put('/api/v1/cancellation-policy')
      .send({ version: 'default-1', ...strict })
      .expect(200);
    expect(body).toMatchObject({ policy: { version: 'policy-2' }, illnessWaiverMonths: 0 });
    await owner.http
      .put('/api/v1/cancellation-policy')
      .send({ version: 'default-1', ...strict })
      .expect(409);
    const after = await given.aConfirmedVisit(client, mia, { startsAt: sydney('2026-11-26', '15:00') });
    expect((await given.read(client, before.id)).cancellation?.policy.version).toBe('default-1');
    expect((await given.read(client, after.id)).cancellation).toMatchObject({
      policy: { version: 'policy-2' },
      illnessWaiver: 'used',
    });
    expect(await feeBefore(after, hours(48))).toEqual(aud(Math.round(after.price.total.amount / 4)));
  });

  it('has a policy in which less notice costs more, and no other', async () => {
    const owner = await clinic.member('owner');
    const tiers = [
      { atLeastMinutes: 240, percent: 50 },
      { atLeastMinutes: 1_440, percent: 0 },
    ];
    await owner.http
      .put('/api/v1/cancellation-policy')
      .send({ version: 'default-1', graceMinutes: 10, tiers, illnessWaiverMonths: 6 })
      .expect(422);
    const { body } = await owner.http.get('/api/v1/cancellation-policy').expect(200);
    expect(body).toMatchObject({ policy: { version: 'default-1' } });
  });

  it('counts real hours over the night in which the clocks change', async () => {
    // Clocks in Sydney go back at 3:00 on Sunday the 4th of April 2027: from noon to noon are 25 hours.
    await clinic.goTo(Date.parse('2027-03-30T00:00:00Z'));
    const startsAt = sydney('2027-04-04', '12:00');
    const visit = await given.aConfirmedVisit(client, mia, { startsAt });
    const dayBefore = fromText(sydney('2027-04-03', '12:00'));
    expect(await feeBefore(visit, fromText(startsAt) - dayBefore)).toEqual(aud(0));
    expect(fromText(startsAt) - dayBefore).toBe(hours(25));
    expect((await feeBefore(visit, hours(24) - seconds(1)))?.amount).toBeGreaterThan(0);
  });

  it('tells the therapist who had accepted, who cannot read it any more', async () => {
    const visit = await given.aConfirmedVisit(client, mia, { startsAt: thursday });
    await mia.http.get(`/api/v1/visits/${visit.id}`).expect(200);
    await cancel(client, visit.id).expect(200);
    await mia.http.get(`/api/v1/visits/${visit.id}`).expect(404);
    const told = await product.sql<{ to: string; body: string }>(
      `SELECT payload->>'to' AS to, payload->>'body' AS body FROM outbox
       WHERE payload->>'bookingId' = $1 AND key LIKE '%:therapist'`,
      [visit.id],
    );
    expect(told).toHaveLength(1);
    expect(told[0]?.body).toContain('Thursday 26 November, 11:00 am will not take place');
    expect(told[0]?.body).not.toContain(visit.client.name);
  });

  it('is free for ten minutes after it was confirmed, however near it is', async () => {
    const visit = await given.aConfirmedVisit(client, mia, { startsAt: sydney('2026-11-23', '14:00') });
    expect(visit.cancellation?.feeNow).toEqual(aud(0));
    product.clock.advance(minutes(10) + 1);
    expect((await given.read(client, visit.id)).cancellation?.feeNow).toEqual(visit.price.total);
  });

  it('frees the time for others, and gives its neighbours back their drives', async () => {
    const first = await given.aConfirmedVisit(client, mia, { startsAt: sydney('2026-11-26', '09:00') });
    const far = await clinic.aClient(parramatta);
    const { id } = await given.aConfirmedVisit(far, mia, { startsAt: sydney('2026-11-26', '12:00') });
    expect((await claims(clinic))[0]?.drive_out).toBeGreaterThan(20);
    const { body } = await cancel(far, id).expect(200);
    expect(body).toMatchObject({
      state: 'cancelled',
      cancellation: null,
      can: { move: false, cancel: false },
    });
    const [left, ...others] = await claims(clinic);
    expect([left?.booking_id, others]).toEqual([first.id, []]);
    expect(left?.drive_out).toBeLessThan(10);
    await given.aHeldVisit(await clinic.aClient(), { startsAt: sydney('2026-11-26', '12:00') });
  });

  it.each(['held', 'offered'] as const)(
    'while %s takes back what was asked of a therapist',
    async (state) => {
      const { id } = await (state === 'held' ? given.aHeldVisit(client) : given.aRequestedVisit(client));
      await cancel(client, id).expect(200);
      expect(await given.openOffers(mia)).toEqual([]);
      expect(await claims(clinic)).toEqual([]);
    },
  );

  it('by the desk is written down as the clinic’s', async () => {
    const { id } = await given.aConfirmedVisit(client, mia);
    const scheduler = await clinic.member('scheduler');
    const { body } = await cancel(scheduler, id).expect(200);
    expect((body as BookingView).history.at(-1)).toMatchObject({ event: 'cancelByClinic', by: 'scheduler' });
    expect(body).toMatchObject({ cancelled: { fee: aud(0), because: 'The clinic called it off' } });
    const [told] = await product.sql<{ body: string }>(
      `SELECT payload->>'body' AS body FROM outbox WHERE clinic_id = $1 ORDER BY id DESC`,
      [clinic.admin.clinic.id],
    );
    expect(told?.body).toContain('will not take place');
  });

  it('of another client’s is not there, and changes nothing', async () => {
    const { id } = await given.aConfirmedVisit(client, mia);
    const before = await everythingBooked(clinic);
    await cancel(await clinic.aClient(), id).expect(404);
    await cancel(mia, id).expect(403);
    expect(await everythingBooked(clinic)).toEqual(before);
  });

  it('twice is refused the second time', async () => {
    const { id } = await given.aConfirmedVisit(client, mia);
    await cancel(client, id).expect(200);
    const before = await everythingBooked(clinic);
    expect(transitionRefused.is((await cancel(client, id).expect(409)).body)).toBe(true);
    expect(await everythingBooked(clinic)).toEqual(before);
  });

  it('by who saw an older state of it is refused with what to do, and nothing is written', async () => {
    const seen = await given.aRequestedVisit(client);
    await given.accept(mia, await given.offerOf(mia, seen.id)).expect(204);
    const before = await everythingBooked(clinic);
    const path = `/api/v1/bookings/${seen.id}`;
    const { version } = await given.read(client, seen.id);
    const tries: [GivenPerson, string, object][] = [
      [client, `${path}/cancellation`, { reason: 'plans_changed' }],
      [client, `${path}/move`, { startsAt: thursday }],
      [clinic.admin, `/api/v1/desk/bookings/${seen.id}/assignment`, { therapistId: null }],
    ];
    for (const [who, to, wish] of tries) {
      const { body } = await post(who, to, { ...wish, version: seen.version }).expect(409);
      expect(bookingChanged.is(body) && body.details).toEqual({ version });
    }
    expect(await everythingBooked(clinic)).toEqual(before);
    const reason = 'plans_changed';
    await post(client, `${path}/cancellation`, { reason, version }).expect(200);
  });
});
