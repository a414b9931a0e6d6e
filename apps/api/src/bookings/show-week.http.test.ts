import type { WeekView } from '@unbrace/shared/bookings';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';
import { atWork } from './testing/at-work.ts';
import { tuesday } from './testing/given-visits.ts';

describe('the week of a clinic', () => {
  let product: TestApp;
  beforeAll(async () => {
    product = await startTestApp();
  });
  afterAll(() => product.stop());

  it('says how full each day and each hour is, with leave taken from the hours', async () => {
    const { clinic, given, client, mia } = await atWork(product);
    await given.aConfirmedVisit(client, mia, { startsAt: tuesday('11:00') });
    await clinic.leave(mia, tuesday('18:00'), tuesday('23:00'));
    const { body } = await clinic.admin.http
      .get('/api/v1/desk/week')
      .query({ date: '2026-11-26' })
      .expect(200);
    const week = body as WeekView;
    expect(week.dates).toEqual([23, 24, 25, 26, 27, 28, 29].map((day) => `2026-11-${String(day)}`));
    expect(week.lanes[0]?.days[1]).toMatchObject({
      openMinutes: 600,
      bookedMinutes: 80,
      offMinutes: 120,
      visits: 1,
    });
    expect(week.lanes[0]?.days[2]).toMatchObject({ openMinutes: 720, bookedMinutes: 0, visits: 0 });
    expect(week.hours[1]?.slice(10, 13).map(({ bookedMinutes }) => bookedMinutes)).toEqual([10, 60, 10]);
  });

  it('is the desk’s', async () => {
    const { clinic, client, mia } = await atWork(product);
    for (const person of [client, mia, await clinic.member('finance')])
      await person.http.get('/api/v1/desk/week').expect(403);
  });
});
