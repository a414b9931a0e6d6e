import {
  infeasible,
  type MovePrice,
  priceChanged,
  slotTaken,
  transitionRefused,
} from '@unbrace/shared/bookings';
import { aud, fromText, minutes } from '@unbrace/shared/kernel';
import type { GivenPerson } from '../platform/testing/given.ts';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';
import { atWork } from './testing/at-work.ts';
import { claims, everythingBooked, type GivenVisits, post, tuesday } from './testing/given-visits.ts';
import { type Client, manly, parramatta, sydney, type WorkingClinic } from './testing/working-clinic.ts';

describe('moving a visit', () => {
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

  const move = (who: GivenPerson, id: string, startsAt: string, wish: object = {}) =>
    post(who, `/api/v1/bookings/${id}/move`, { startsAt, ...wish });

  it('keeps its identity, its history and, once confirmed, its therapist', async () => {
    const visit = await given.aConfirmedVisit(client, mia);
    await clinic.aTherapist();
    const { body } = await move(client, visit.id, tuesday('15:00')).expect(200);
    expect(body).toMatchObject({
      id: visit.id,
      reference: visit.reference,
      state: 'confirmed',
      startsAt: tuesday('15:00'),
      endsAt: tuesday('16:00'),
      therapist: { id: mia.actor.therapistId },
      history: [...visit.history, { event: 'move', by: 'client' }],
    });
    expect(await claims(clinic)).toMatchObject([{ booking_id: visit.id, kind: 'confirmed' }]);
  });

  const priceAt = async (who: GivenPerson, id: string, startsAt: string) =>
    (await who.http.get(`/api/v1/bookings/${id}/move-price`).query({ startsAt }).expect(200))
      .body as MovePrice;

  it('costs what its new time costs, seen before it is moved, and the old price is kept', async () => {
    const visit = await given.aConfirmedVisit(client, mia, { startsAt: tuesday('11:00') });
    const sunday = sydney('2026-11-29', '11:00');
    const before = await everythingBooked(clinic);
    const seen = await priceAt(client, visit.id, sunday);
    expect(seen).toMatchObject({
      price: {
        total: aud(visit.price.total.amount + 20_00),
        lines: [{ code: 'service' }, { code: 'sunday' }],
      },
      before: visit.price.total,
    });
    expect(await everythingBooked(clinic)).toEqual(before);
    const { body } = await move(client, visit.id, sunday, { total: seen.price.total }).expect(200);
    expect(body).toMatchObject({ price: seen.price });
    const [kept] = await product.sql<{ detail: object; price: object; total: number }>(
      `SELECT e.detail, b.price, b.total_amount AS total FROM bookings b JOIN booking_events e ON e.booking_id = b.id
        WHERE b.id = $1 AND e.event = 'move'`,
      [visit.id],
    );
    expect(kept).toMatchObject({
      price: { ...seen.price, ruleVersion: 'default-1' },
      total: seen.price.total.amount,
      detail: { before: { startsAt: tuesday('11:00'), price: visit.price }, after: { price: seen.price } },
    });
    await move(client, visit.id, tuesday('15:00'), { total: visit.price.total }).expect(200);
    expect((await given.read(client, visit.id)).price).toEqual(visit.price);
  });

  it('at another price than the one that was seen is refused, and nothing changes', async () => {
    const { id, price } = await given.aConfirmedVisit(client, mia);
    const before = await everythingBooked(clinic);
    const sunday = sydney('2026-11-29', '11:00');
    const { body } = await move(client, id, sunday, { total: price.total }).expect(409);
    expect(priceChanged.is(body) && body.details.total).toEqual(aud(price.total.amount + 20_00));
    expect(await everythingBooked(clinic)).toEqual(before);
  });

  it('is at no other price for a client who named none; the office may, who tells them', async () => {
    const { id, price } = await given.aConfirmedVisit(client, mia);
    const before = await everythingBooked(clinic);
    const sunday = sydney('2026-11-29', '11:00');
    const { body } = await move(client, id, sunday).expect(409);
    expect(priceChanged.is(body) && body.details.total).toEqual(aud(price.total.amount + 20_00));
    expect(await everythingBooked(clinic)).toEqual(before);
    await move(clinic.admin, id, sunday).expect(200);
  });

  it('keeps the price that was agreed for the service, whatever the list says since', async () => {
    const { id, price } = await given.aConfirmedVisit(client, mia);
    const dearer = { prices: [{ minutes: 90, price: aud(300_00) }] };
    await clinic.admin.http.patch(`/api/v1/services/${clinic.services.remedial}`).send(dearer).expect(200);
    expect((await priceAt(client, id, tuesday('15:00'))).price).toEqual(price);
    expect((await move(client, id, tuesday('15:00')).expect(200)).body).toMatchObject({ price });
  });

  it('by the desk to somebody else and another time is one step: the new one is asked, the old one is free', async () => {
    const { id } = await given.aConfirmedVisit(client, mia);
    const zoe = await clinic.aTherapist();
    const therapistId = zoe.actor.therapistId;
    const { body } = await move(clinic.admin, id, tuesday('15:00'), { therapistId }).expect(200);
    expect(body).toMatchObject({
      state: 'offered',
      startsAt: tuesday('15:00'),
      therapist: { id: therapistId },
      confirmedAt: null,
    });
    expect(await claims(clinic)).toMatchObject([{ booking_id: id, therapist_id: therapistId }]);
    expect(await given.offerOf(zoe, id)).toMatchObject({ startsAt: tuesday('15:00') });
  });

  it('to somebody else who cannot come then is refused, and the visit stays confirmed as it was', async () => {
    const { id } = await given.aConfirmedVisit(client, mia);
    const zoe = await clinic.aTherapist();
    await clinic.leave(zoe, tuesday('14:00'), tuesday('18:00'));
    const before = await everythingBooked(clinic);
    await move(clinic.admin, id, tuesday('15:00'), { therapistId: zoe.actor.therapistId }).expect(409);
    expect(await everythingBooked(clinic)).toEqual(before);
  });

  it('by a client to somebody else leaves a confirmed visit with its therapist', async () => {
    const { id } = await given.aConfirmedVisit(client, mia);
    const zoe = await clinic.aTherapist();
    const { body } = await move(client, id, tuesday('15:00'), { therapistId: zoe.actor.therapistId }).expect(
      200,
    );
    expect(body).toMatchObject({ state: 'confirmed', therapist: { id: mia.actor.therapistId } });
  });

  it('by half an hour is not in the way of itself', async () => {
    const { id } = await given.aConfirmedVisit(client, mia);
    await move(client, id, tuesday('11:30')).expect(200);
  });

  it('that nobody has accepted is offered anew, for the new time', async () => {
    const { id } = await given.aRequestedVisit(client);
    const before = await given.offerOf(mia, id);
    expect((await move(client, id, tuesday('15:00')).expect(200)).body).toMatchObject({ state: 'offered' });
    const after = await given.offerOf(mia, id);
    expect(after).toMatchObject({ startsAt: tuesday('15:00') });
    expect(after.id).not.toBe(before.id);
    await given.accept(mia, before).expect(409);
    await given.accept(mia, after).expect(204);
  });

  it('works out the neighbours’ drives anew, where it was and where it goes', async () => {
    const far = await clinic.aClient(parramatta);
    const first = await given.aConfirmedVisit(client, mia, { startsAt: tuesday('09:00') });
    const middle = await given.aConfirmedVisit(far, mia, { startsAt: tuesday('12:00') });
    const last = await given.aConfirmedVisit(await clinic.aClient(), mia, { startsAt: tuesday('15:00') });
    const drives = async () => new Map((await claims(clinic)).map((claim) => [claim.booking_id, claim]));
    const between = await drives();
    expect(between.get(first.id)?.drive_out).toBeGreaterThan(20);
    expect(between.get(last.id)?.drive_in).toBeGreaterThan(20);
    await move(far, middle.id, tuesday('17:30')).expect(200);
    const behind = await drives();
    expect(behind.get(first.id)?.drive_out).toBeLessThan(10);
    expect(behind.get(last.id)?.drive_in).toBeLessThan(10);
    expect(behind.get(last.id)?.drive_out).toBeGreaterThan(20);
  });

  it('into a gap too small for the road is refused with the reason, and nothing changes', async () => {
    await given.aConfirmedVisit(client, mia, { startsAt: tuesday('11:00') });
    const far = await clinic.aClient(manly);
    const { id } = await given.aConfirmedVisit(far, mia, { startsAt: tuesday('16:00') });
    const before = await everythingBooked(clinic);
    const { body } = await move(far, id, tuesday('12:30')).expect(409);
    expect(infeasible.is(body) && body.details).toMatchObject({ rule: 'no-time-to-drive' });
    expect(infeasible.is(body) && body.details.alternatives.length).toBe(3);
    expect(await everythingBooked(clinic)).toEqual(before);
  });

  it('onto another visit is refused, and nothing changes', async () => {
    await given.aConfirmedVisit(client, mia, { startsAt: tuesday('11:00') });
    const other = await clinic.aClient();
    const { id } = await given.aConfirmedVisit(other, mia, { startsAt: tuesday('16:00') });
    const before = await everythingBooked(clinic);
    expect(slotTaken.is((await move(other, id, tuesday('11:00')).expect(409)).body)).toBe(true);
    expect(await everythingBooked(clinic)).toEqual(before);
  });

  it('of two to one time succeeds for one of them', async () => {
    const other = await clinic.aClient();
    const a = await given.aConfirmedVisit(client, mia, { startsAt: tuesday('09:00') });
    const b = await given.aConfirmedVisit(other, mia, { startsAt: tuesday('17:00') });
    const answers = await Promise.all([
      move(client, a.id, tuesday('13:00')),
      move(other, b.id, tuesday('13:00')),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(new Set((await claims(clinic)).map(({ booking_id }) => booking_id))).toEqual(
      new Set([a.id, b.id]),
    );
  });

  it('is bound to grid and notice for a client; the office places it every five minutes', async () => {
    const { id } = await given.aConfirmedVisit(client, mia);
    const soon = new Date(product.clock.now() + minutes(60)).toISOString();
    for (const startsAt of [tuesday('15:05'), soon]) {
      expect(infeasible.is((await move(client, id, startsAt).expect(409)).body)).toBe(true);
    }
    const { body } = await move(clinic.admin, id, tuesday('15:05')).expect(200);
    expect(fromText((body as { startsAt: never }).startsAt)).toBe(fromText(tuesday('15:05')));
  });

  it('of another client’s is not there, and of a cancelled one is refused', async () => {
    const { id } = await given.aConfirmedVisit(client, mia);
    await move(await clinic.aClient(), id, tuesday('15:00')).expect(404);
    await post(client, `/api/v1/bookings/${id}/cancellation`, { reason: 'other' }).expect(200);
    expect(transitionRefused.is((await move(client, id, tuesday('15:00')).expect(409)).body)).toBe(true);
    expect(await claims(clinic)).toEqual([]);
  });
});
