import { answersOutdated, priceChanged, type BookingView, treatmentConsent } from '@unbrace/shared/bookings';
import { days, fromText } from '@unbrace/shared/kernel';
import {
  type BookedSeries,
  datesTaken,
  type SeriesDates,
  type SeriesMoves,
  type SeriesView,
} from '@unbrace/shared/series';
import { type AtWork, atWork } from '../bookings/testing/at-work.ts';
import { claims, everythingBooked, post, tuesday } from '../bookings/testing/given-visits.ts';
import { sydney } from '../bookings/testing/working-clinic.ts';
import type { GivenPerson } from '../platform/testing/given.ts';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';

let product: TestApp;
let work: AtWork;
let visit: BookingView;
beforeAll(async () => {
  product = await startTestApp();
});
beforeEach(async () => {
  work = await atWork(product);
  visit = await work.given.aConfirmedVisit(work.client, work.mia);
});
afterAll(() => product.stop());

const rhythm = { everyWeeks: 3, times: 3 };
const dates = async (who: GivenPerson = work.client, query: object = {}) => {
  const asked = { bookingId: visit.id, ...rhythm, ...query };
  return (await who.http.get('/api/v1/series/dates').query(asked).expect(200)).body as SeriesDates;
};
const wanted = (items: SeriesDates['items']) => items.map(({ startsAt, total }) => ({ startsAt, total }));
const book = (who: GivenPerson, visits: object[], wish: object = {}) =>
  post(who, '/api/v1/series', {
    bookingId: visit.id,
    everyWeeks: 3,
    who: 'same',
    visits,
    consentVersion: treatmentConsent.version,
    ...wish,
  });
const aSeries = async (query: object = {}) =>
  (await book(work.client, wanted((await dates(work.client, query)).items)).expect(201)).body as BookedSeries;
const show = async (bookingId: string) =>
  (await work.client.http.get('/api/v1/series').query({ bookingId }).expect(200)).body as SeriesView;

describe('a series of visits', () => {
  it('is seen before it is booked: each date, its price, and what is near where one cannot be had', async () => {
    await work.clinic.leave(work.mia, sydney('2027-01-05', '00:00'), sydney('2027-01-06', '00:00'));
    const before = await everythingBooked(work.clinic);
    const { items, timeZone, therapist } = await dates();
    expect(timeZone).toBe('Australia/Sydney');
    expect(therapist).toMatchObject({ id: work.mia.actor.therapistId });
    expect(items.map(({ startsAt, possible }) => [startsAt, possible])).toEqual([
      [sydney('2026-12-15', '11:00'), true],
      [sydney('2027-01-05', '11:00'), false],
      [sydney('2027-01-26', '11:00'), true],
    ]);
    expect(items[0]).toMatchObject({ words: null, alternatives: [], total: visit.price.total });
    expect(items[1]?.words).toBeTruthy();
    expect(items[1]?.alternatives.length).toBeGreaterThan(0);
    for (const { start } of items[1]?.alternatives ?? [])
      expect(Math.abs(fromText(start) - fromText(sydney('2027-01-05', '11:00')))).toBeLessThan(days(2));
    expect(await everythingBooked(work.clinic)).toEqual(before);
  });

  it('becomes one booking each, with its own time kept and its own offer, beyond the horizon of single visits', async () => {
    const { bookings } = await aSeries({ times: 4 });
    expect(bookings.map(({ startsAt, state }) => [startsAt, state])).toEqual([
      [sydney('2026-12-15', '11:00'), 'offered'],
      [sydney('2027-01-05', '11:00'), 'offered'],
      [sydney('2027-01-26', '11:00'), 'offered'],
      [sydney('2027-02-16', '11:00'), 'offered'],
    ]);
    expect(new Set(bookings.map(({ reference }) => reference)).size).toBe(4);
    expect(await claims(work.clinic)).toHaveLength(5);
    expect(await work.given.openOffers(work.mia)).toHaveLength(4);
    const view = await show(bookings[1]?.id ?? '');
    expect(view.everyWeeks).toBe(3);
    expect(view.visits.map(({ number, follows }) => [number, follows])).toEqual([
      [1, false],
      [2, true],
      [3, true],
      [4, true],
    ]);
  });

  it('asks about each visit again before it: nobody begins on the answers of the first', async () => {
    const { bookings } = await aSeries({ times: 1 });
    const id = bookings[0]?.id ?? visit.id;
    await work.given.accept(work.mia, await work.given.offerOf(work.mia, id)).expect(204);
    await work.clinic.goTo(fromText(bookings[0]?.startsAt ?? '') - days(0.1));
    const { body } = await work.mia.http.get(`/api/v1/visits/${id}`).expect(200);
    expect(body).toMatchObject({ recheck: { answeredAt: null, mayBegin: false } });
  });

  it('is booked as a whole or not at all: a date that is gone meanwhile is named', async () => {
    const { items } = await dates();
    const other = await work.clinic.aClient();
    await work.given.aRequestedVisit(other, {
      startsAt: items[1]?.startsAt ?? '',
      therapistId: work.mia.actor.therapistId,
    });
    const before = await everythingBooked(work.clinic);
    const { body } = await book(work.client, wanted(items)).expect(409);
    expect(datesTaken.is(body)).toBe(true);
    expect(body).toMatchObject({ details: { startsAt: [items[1]?.startsAt] } });
    expect(await everythingBooked(work.clinic)).toEqual(before);
  });

  it('is booked once, however often it is sent, and at no other price than was seen', async () => {
    const { items } = await dates();
    const before = await everythingBooked(work.clinic);
    const cheap = items.map(({ startsAt, total }) => ({ startsAt, total: { ...total, amount: 1 } }));
    expect(priceChanged.is((await book(work.client, cheap).expect(409)).body)).toBe(true);
    const twice = [...wanted(items), ...wanted(items).slice(0, 1)];
    await book(work.client, twice).expect(422);
    await book(work.client, wanted(items), { consentVersion: null }).expect(409);
    await book(work.client, wanted(items), { consentVersion: 'of long ago' }).expect(409);
    expect(await everythingBooked(work.clinic)).toEqual(before);
  });

  it('needs answers that still count and let a massage happen', async () => {
    const { items } = await dates(work.client, { times: 1 });
    await product.sql("UPDATE intakes SET submitted_at = submitted_at - interval '100 days'");
    const before = await everythingBooked(work.clinic);
    expect(answersOutdated.is((await book(work.client, wanted(items)).expect(409)).body)).toBe(true);
    expect(await everythingBooked(work.clinic)).toEqual(before);
  });

  it('moves as a whole from one visit on, each at the price that was seen', async () => {
    const { bookings } = await aSeries();
    const [first, second, third] = bookings;
    const startsAt = sydney('2027-01-06', '15:30');
    const plan = (
      await work.client.http
        .get('/api/v1/series/moves')
        .query({ bookingId: second?.id, startsAt })
        .expect(200)
    ).body as SeriesMoves;
    expect(plan.items.map((each) => [each.number, each.startsAt, each.possible])).toEqual([
      [2, startsAt, true],
      [3, sydney('2027-01-27', '15:30'), true],
    ]);
    const visits = plan.items.map(({ bookingId, startsAt: to, total }) => ({
      bookingId,
      startsAt: to,
      total,
    }));
    await post(work.client, '/api/v1/series/moves', { visits }).expect(200);
    expect((await work.given.read(work.client, first?.id ?? visit.id)).startsAt).toBe(first?.startsAt);
    expect((await work.given.read(work.client, third?.id ?? visit.id)).startsAt).toBe(
      sydney('2027-01-27', '15:30'),
    );
  });

  it('of every week can move by a week, each to where the next one was', async () => {
    const { bookings } = await aSeries({ everyWeeks: 1 });
    const next = bookings.slice(1).map(({ startsAt }) => startsAt);
    const last = sydney('2026-12-22', '11:00');
    const visits = bookings.map(({ id, price }, n) => ({
      bookingId: id,
      startsAt: next[n] ?? last,
      total: price.total,
    }));
    const { body } = await post(work.client, '/api/v1/series/moves', { visits }).expect(200);
    expect((body as { bookings: BookingView[] }).bookings.map(({ startsAt }) => startsAt)).toEqual([
      ...next,
      last,
    ]);
  });

  it('moves whole or not at all', async () => {
    const { bookings } = await aSeries();
    const other = await work.clinic.aClient();
    const taken = sydney('2027-01-07', '11:00');
    await work.given.aRequestedVisit(other, { startsAt: taken, therapistId: work.mia.actor.therapistId });
    const before = await everythingBooked(work.clinic);
    const visits = bookings.slice(0, 2).map(({ id, price }, n) => ({
      bookingId: id,
      startsAt: [sydney('2026-12-17', '11:00'), taken][n],
      total: price.total,
    }));
    // Not for "anybody": it was asked for with Mia.
    const { body } = await post(work.client, '/api/v1/series/moves', { visits }).expect(409);
    expect(datesTaken.is(body)).toBe(true);
    expect(await everythingBooked(work.clinic)).toEqual(before);
  });

  it('is cancelled from one visit on, or one alone, and the time is free again', async () => {
    const { bookings } = await aSeries();
    const [first, second, third] = bookings.map(({ id }) => id);
    const body = { bookingId: second, reason: 'plans_changed' };
    await post(work.client, '/api/v1/series/cancellations', body).expect(200);
    const states = await Promise.all(
      [first, second, third].map(async (id) => (await work.given.read(work.client, id ?? visit.id)).state),
    );
    expect(states).toEqual(['offered', 'cancelled', 'cancelled']);
    expect(await claims(work.clinic)).toHaveLength(2);
    await post(work.client, '/api/v1/series/cancellations', body).expect(404);
  });

  it('is booked by the desk from a visit of a client, without the consent that is asked for at the table', async () => {
    const { items } = await dates(work.clinic.admin, { times: 2 });
    const { body } = await book(work.clinic.admin, wanted(items), { consentVersion: null }).expect(201);
    expect((body as BookedSeries).bookings).toHaveLength(2);
  });

  it('of somebody else is not there, and nothing is written', async () => {
    const { bookings } = await aSeries();
    const stranger = await work.clinic.aClient();
    const before = await everythingBooked(work.clinic);
    const bookingId = bookings[0]?.id;
    await stranger.http.get('/api/v1/series').query({ bookingId }).expect(404);
    await stranger.http
      .get('/api/v1/series/dates')
      .query({ bookingId, ...rhythm })
      .expect(404);
    await stranger.http
      .get('/api/v1/series/moves')
      .query({ bookingId, startsAt: tuesday('11:00') })
      .expect(404);
    const visits = [{ startsAt: sydney('2026-12-16', '11:00'), total: visit.price.total }];
    await book(stranger, visits).expect(404);
    await post(stranger, '/api/v1/series/moves', { visits: [{ bookingId, ...visits[0] }] }).expect(404);
    await post(stranger, '/api/v1/series/cancellations', { bookingId, reason: 'other' }).expect(404);
    expect(await everythingBooked(work.clinic)).toEqual(before);
  });
});
