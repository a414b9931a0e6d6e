import { infeasible } from '@unbrace/shared/bookings';
import { bloodThinner } from '@unbrace/shared/intake';
import { hours, minutes } from '@unbrace/shared/kernel';
import { offerClosed, offerTaken, type OfferReview, type OffersAsked } from '@unbrace/shared/offers';
import { atWork } from '../bookings/testing/at-work.ts';
import {
  claims,
  everythingBooked,
  type GivenVisits,
  post,
  tuesday,
} from '../bookings/testing/given-visits.ts';
import type { Client, WorkingClinic } from '../bookings/testing/working-clinic.ts';
import type { GivenPerson } from '../platform/testing/given.ts';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';

describe('a wave of offers', () => {
  let product: TestApp;
  let clinic: WorkingClinic;
  let given: GivenVisits;
  let client: Client;
  let mia: GivenPerson;
  let zoe: GivenPerson;
  beforeAll(async () => {
    product = await startTestApp();
  });
  beforeEach(async () => {
    ({ clinic, given, client, mia } = await atWork(product));
    zoe = await clinic.aTherapist();
  });
  afterAll(() => product.stop());

  const open = async (who: GivenPerson, { id }: { id: string }) =>
    (await who.http.get(`/api/v1/offers/${id}`).expect(200)).body as OfferReview;
  const asked = async (id: string) =>
    (await clinic.admin.http.get(`/api/v1/desk/bookings/${id}/offers`).expect(200)).body as OffersAsked;
  const holds = async (who: GivenPerson) => (await claims(clinic))[0]?.therapist_id === who.actor.therapistId;
  /** Whose time is claimed, and who is asked beside. */
  const holderFirst = async () => ((await holds(mia)) ? ([mia, zoe] as const) : ([zoe, mia] as const));

  it('asks several at once, and claims the time of one of them only', async () => {
    const { id } = await given.aRequestedVisit(client);
    for (const who of [mia, zoe])
      expect(await given.openOffers(who)).toMatchObject([{ bookingId: id, exclusive: false }]);
    expect(await claims(clinic)).toHaveLength(1);
  });

  it('tells tier and limits to all, and the reasons to one at a time: to who opens it, on record', async () => {
    const { id } = await given.aRequestedVisit(client, { answers: bloodThinner });
    const [first] = await given.openOffers(mia);
    const [second] = await given.openOffers(zoe);
    if (!first || !second) throw new Error('both are asked');
    const limits = { tier: 'MODIFY', restrictions: { excludes: ['Deep tissue'] }, others: 1 };
    expect(await open(mia, first)).toMatchObject({ ...limits, withheldUntil: null, reasons: [{}] });
    const withheld = await open(zoe, second);
    expect(withheld).toMatchObject({ ...limits, reasons: [], plan: null });
    expect(withheld.withheldUntil).not.toBeNull();
    const read = await product.sql<{ action: string; user_id: string }>(
      `SELECT action, user_id FROM audit_log WHERE subject_id = $1 AND action LIKE 'offer-%' ORDER BY at, id`,
      [id],
    );
    expect(read).toEqual([
      { action: 'offer-read', user_id: mia.actor.userId },
      { action: 'offer-seen', user_id: zoe.actor.userId },
    ]);
    product.clock.advance(minutes(10));
    expect((await open(zoe, second)).reasons).toHaveLength(1);
    expect((await open(mia, first)).reasons).toEqual([]);
  });

  it('is over when the first accepts: the time moves to them, and the other is told', async () => {
    const { id } = await given.aRequestedVisit(client);
    const [holder, other] = await holderFirst();
    const late = await given.offerOf(holder, id);
    await given.accept(other, await given.offerOf(other, id)).expect(204);
    expect(await claims(clinic)).toMatchObject([
      { booking_id: id, therapist_id: other.actor.therapistId, kind: 'confirmed' },
    ]);
    const before = await everythingBooked(clinic);
    expect(offerTaken.is((await given.accept(holder, late).expect(409)).body)).toBe(true);
    expect(await everythingBooked(clinic)).toEqual(before);
    expect(await given.openOffers(holder)).toEqual([]);
  });

  it('that two accept at the same moment is won by one of them, time after time', async () => {
    for (const time of ['10:00', '13:00', '16:00']) {
      // A new client each time: nobody knows them, so both are asked.
      const stranger = await clinic.aClient();
      const { id } = await given.aRequestedVisit(stranger, { startsAt: tuesday(time) });
      const reviews = [await given.offerOf(mia, id), await given.offerOf(zoe, id)] as const;
      const answers = await Promise.all([given.accept(mia, reviews[0]), given.accept(zoe, reviews[1])]);
      expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
      const loser = answers.find(({ status }) => status === 409);
      expect(offerTaken.is(loser?.body)).toBe(true);
      const visit = await given.read(stranger, id);
      expect(visit.history.filter(({ event }) => event === 'accept')).toHaveLength(1);
      expect(visit.therapist?.id).toBe((answers[0].status === 204 ? mia : zoe).actor.therapistId);
    }
    expect(await claims(clinic)).toHaveLength(3);
  });

  it('is checked again for who accepts: a time that was lost meanwhile is refused, and nothing is written', async () => {
    const { id } = await given.aRequestedVisit(client);
    const [, other] = await holderFirst();
    const review = await given.offerOf(other, id);
    await clinic.leave(other, tuesday('10:00'), tuesday('12:00'));
    const before = await everythingBooked(clinic);
    const { body } = await given.accept(other, review).expect(409);
    expect(infeasible.is(body) && body.details.therapistId).toBe(other.actor.therapistId);
    expect(await everythingBooked(clinic)).toEqual(before);
  });

  it('goes on with those who are left when one says no, and the time goes to one of them', async () => {
    const { id } = await given.aRequestedVisit(client);
    const [holder, other] = await holderFirst();
    const { id: offer } = await given.offerOf(holder, id);
    await post(holder, `/api/v1/offers/${offer}/decline`, { reason: 'clinical_concern' }).expect(204);
    expect(await holds(other)).toBe(true);
    expect((await given.read(client, id)).state).toBe('offered');
    expect(await given.openOffers(other)).toHaveLength(1);
  });

  it('follows the therapist who knows the client, who has it alone first', async () => {
    await given.aConfirmedVisit(client, zoe, { startsAt: tuesday('15:00') });
    const { id } = await given.aRequestedVisit(client);
    expect(await given.openOffers(mia)).toEqual([]);
    expect(await given.openOffers(zoe)).toMatchObject([{ bookingId: id, exclusive: true }]);
    product.clock.advance(hours(2));
    await clinic.sweep();
    expect(await given.openOffers(mia)).toMatchObject([{ bookingId: id }]);
    expect(await given.openOffers(zoe)).toEqual([]);
  });

  it('after wave reaches everybody who can come', async () => {
    await clinic.decides({ waveSize: 1, offerMinutes: 30 });
    const { id } = await given.aRequestedVisit(client);
    const others = (await given.openOffers(mia)).length ? zoe : mia;
    expect(await given.openOffers(others)).toEqual([]);
    product.clock.advance(minutes(30));
    await clinic.sweep();
    expect(await given.openOffers(others)).toHaveLength(1);
    const { items } = await asked(id);
    expect(items).toMatchObject([
      { wave: 1, state: 'expired', counts: true },
      { wave: 2, state: 'open', counts: false },
    ]);
  });

  it('is shown to the desk: who was asked, when, why before others, and the answer; clinical concerns never count', async () => {
    const { id } = await given.aRequestedVisit(client);
    for (const [who, reason] of [
      [mia, 'clinical_concern'],
      [zoe, 'not_free'],
    ] as const)
      await post(who, `/api/v1/offers/${(await given.offerOf(who, id)).id}/decline`, { reason }).expect(204);
    const { items } = await asked(id);
    expect(items).toHaveLength(2);
    for (const { score, parts } of items)
      expect(parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score ?? NaN, 6);
    expect(items.find(({ reason }) => reason === 'clinical_concern')?.counts).toBe(false);
    expect(items.find(({ reason }) => reason === 'not_free')?.counts).toBe(true);
    // The next visit weighs only the one that counts.
    const next = await given.aRequestedVisit(client, { startsAt: tuesday('15:00') });
    const points = (await asked(next.id)).items.map(({ therapist, parts }) => [
      therapist.id,
      parts.find(({ what }) => what === 'answers')?.points,
    ]);
    expect(Object.fromEntries(points)).toEqual({
      [mia.actor.therapistId ?? '']: 0,
      [zoe.actor.therapistId ?? '']: 1,
    });
  });

  it('that ran out is answered by nobody any more', async () => {
    const { id } = await given.aRequestedVisit(client);
    const review = await given.offerOf(mia, id);
    product.clock.advance(hours(2));
    const { body } = await given.accept(mia, review).expect(409);
    expect(offerClosed.is(body) && body.details.state).toBe('expired');
  });
});
