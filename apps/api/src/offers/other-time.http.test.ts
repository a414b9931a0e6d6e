import { acknowledgementsMissing, infeasible, priceChanged } from '@unbrace/shared/bookings';
import { bloodThinner } from '@unbrace/shared/intake';
import { fromText, minutes } from '@unbrace/shared/kernel';
import {
  askedAlready,
  offerClosed,
  type OfferQuestions,
  type OfferReview,
  type OffersAsked,
  type OtherTimes,
  type Proposals,
  sameTime,
} from '@unbrace/shared/offers';
import { atWork } from '../bookings/testing/at-work.ts';
import {
  claims,
  everythingBooked,
  type GivenVisits,
  post,
  tuesday,
  type Wish,
} from '../bookings/testing/given-visits.ts';
import type { Client, WorkingClinic } from '../bookings/testing/working-clinic.ts';
import type { GivenPerson } from '../platform/testing/given.ts';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';

describe('neither yes nor no', () => {
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

  const counter = (who: GivenPerson, { id, reasons }: OfferReview, starts: string[]) =>
    post(who, `/api/v1/offers/${id}/counter`, { starts, acknowledged: reasons.map(({ flagId }) => flagId) });
  const proposals = async (who: GivenPerson, id: string) =>
    (await who.http.get(`/api/v1/bookings/${id}/proposals`).expect(200)).body as Proposals;
  const lastMail = async () => {
    const rows = await product.sql<{ to: string; body: string }>(
      `SELECT payload->>'to' AS to, payload->>'body' AS body FROM outbox WHERE clinic_id = $1 ORDER BY id DESC LIMIT 3`,
      [clinic.admin.clinic.id],
    );
    return rows.map(({ body }) => body).join('\n');
  };
  /** Mia would come at one or at three instead. */
  const aCounteredVisit = async (wish: Wish = {}) => {
    const { id } = await given.aRequestedVisit(client, wish);
    const review = await given.offerOf(mia, id);
    await counter(mia, review, [tuesday('15:00'), tuesday('13:00')]).expect(204);
    return { id, review };
  };
  const firstOf = async (id: string) => {
    const [proposal] = (await proposals(client, id)).items;
    const [time] = proposal?.times ?? [];
    if (!proposal || !time) throw new Error('a time is proposed');
    return { offerId: proposal.offerId, startsAt: time.startsAt, total: time.total };
  };

  describe('another time', () => {
    it('is one at which the therapist can come, by their own diary', async () => {
      const { id } = await given.aRequestedVisit(client);
      const { id: offer } = await given.offerOf(mia, id);
      await clinic.leave(mia, tuesday('12:00'), tuesday('20:00'));
      const { body } = await mia.http.get(`/api/v1/offers/${offer}/other-times`).expect(200);
      const starts = (body as OtherTimes).items.map(({ startsAt }) => startsAt);
      expect(starts).toContain(tuesday('09:00'));
      expect(starts).not.toContain(tuesday('11:00'));
      expect(starts.filter((start) => start >= tuesday('11:00'))).toEqual([]);
    });

    it('is told to the client, who sees it with its price and takes it: moved, confirmed, same visit', async () => {
      const { id } = await aCounteredVisit();
      expect(await lastMail()).toContain('could come to you, but not on');
      const { items } = await proposals(client, id);
      expect(items[0]?.times.map(({ startsAt }) => startsAt)).toEqual([tuesday('13:00'), tuesday('15:00')]);
      const wish = await firstOf(id);
      const { body } = await post(client, `/api/v1/bookings/${id}/proposals/acceptance`, wish).expect(200);
      expect(body).toMatchObject({
        id,
        state: 'confirmed',
        startsAt: tuesday('13:00'),
        therapist: { id: mia.actor.therapistId },
      });
      expect(await claims(clinic)).toMatchObject([{ booking_id: id, kind: 'confirmed' }]);
      expect(await lastMail()).toContain('the time that you proposed is taken');
    });

    it('that is declined goes on to somebody else, and counts against nobody', async () => {
      await clinic.decides({ waveSize: 1 });
      const zoe = await clinic.aTherapist();
      const { id } = await given.aRequestedVisit(client);
      const [first, second] = (await given.openOffers(mia)).length ? [mia, zoe] : [zoe, mia];
      await counter(first, await given.offerOf(first, id), [tuesday('13:00')]).expect(204);
      expect(await given.openOffers(second)).toEqual([]);
      const { offerId } = await firstOf(id);
      await post(client, `/api/v1/bookings/${id}/proposals/decline`, { offerId }).expect(200);
      expect(await given.openOffers(second)).toMatchObject([{ bookingId: id }]);
      const { body } = await clinic.admin.http.get(`/api/v1/desk/bookings/${id}/offers`).expect(200);
      expect((body as OffersAsked).items[0]).toMatchObject({
        state: 'declined',
        reason: 'client_declined',
        counts: false,
        proposed: [tuesday('13:00')],
      });
    });

    it('that no client answers runs out, and the visit goes on', async () => {
      const { id } = await aCounteredVisit();
      const wish = await firstOf(id);
      product.clock.advance(minutes(240));
      await clinic.sweep();
      expect((await given.read(clinic.admin, id)).state).toBe('requested');
      const before = await everythingBooked(clinic);
      const { body } = await post(client, `/api/v1/bookings/${id}/proposals/acceptance`, wish).expect(409);
      expect(offerClosed.is(body)).toBe(true);
      expect(await everythingBooked(clinic)).toEqual(before);
    });

    it('is refused where it cannot be kept, is the same, or leaves something unread; nothing is written', async () => {
      const { id } = await given.aRequestedVisit(client, { answers: bloodThinner });
      const review = await given.offerOf(mia, id);
      const before = await everythingBooked(clinic);
      const night = await counter(mia, review, [tuesday('23:00')]).expect(409);
      expect(infeasible.is(night.body)).toBe(true);
      const same = await counter(mia, review, [tuesday('11:00')]).expect(409);
      expect(sameTime.is(same.body)).toBe(true);
      const unread = await counter(mia, { ...review, reasons: [] }, [tuesday('13:00')]).expect(409);
      expect(acknowledgementsMissing.is(unread.body)).toBe(true);
      expect(await everythingBooked(clinic)).toEqual(before);
    });

    it('at another price than was shown, or somebody else’s, is refused and changes nothing', async () => {
      const { id } = await aCounteredVisit();
      const wish = await firstOf(id);
      const before = await everythingBooked(clinic);
      const path = `/api/v1/bookings/${id}/proposals/acceptance`;
      const total = { ...wish.total, amount: wish.total.amount - 1 };
      expect(priceChanged.is((await post(client, path, { ...wish, total }).expect(409)).body)).toBe(true);
      await post(client, path, { ...wish, startsAt: tuesday('14:00') }).expect(404);
      await post(await clinic.aClient(), path, wish).expect(404);
      expect(await everythingBooked(clinic)).toEqual(before);
    });
  });

  describe('a question', () => {
    const ask = (who: GivenPerson, { id }: { id: string }) =>
      post(who, `/api/v1/offers/${id}/question`, { question: 'Is there a lift for the table?' });

    it('goes to the client without its words, is answered, and stands in the job with the answer', async () => {
      const { id } = await given.aRequestedVisit(client);
      const review = await given.offerOf(mia, id);
      await ask(mia, review).expect(204);
      expect(await lastMail()).toContain('would like to know something');
      expect(await lastMail()).not.toContain('lift');
      const { body } = await client.http.get(`/api/v1/bookings/${id}/questions`).expect(200);
      const [question] = (body as OfferQuestions).items;
      expect(question).toMatchObject({ question: 'Is there a lift for the table?', answer: null });
      const answer = { offerId: question?.offerId, answer: 'Yes, a wide one' };
      await post(client, `/api/v1/bookings/${id}/questions/answer`, answer).expect(204);
      const asked = await given.offerOf(mia, id);
      expect(asked.question).toMatchObject({ answer: 'Yes, a wide one' });
      expect(fromText(asked.expiresAt) - fromText(review.expiresAt)).toBe(minutes(30));
      const kept = await product.sql(`SELECT encode(sealed_answer, 'escape') AS text FROM offer_questions`);
      expect(JSON.stringify(kept)).not.toContain('wide');
    });

    it('is asked once, and answered once', async () => {
      const { id } = await given.aRequestedVisit(client);
      const review = await given.offerOf(mia, id);
      await ask(mia, review).expect(204);
      expect(askedAlready.is((await ask(mia, review).expect(409)).body)).toBe(true);
      const answer = { offerId: review.id, answer: 'Stairs only' };
      await post(clinic.admin, `/api/v1/bookings/${id}/questions/answer`, answer).expect(204);
      await post(client, `/api/v1/bookings/${id}/questions/answer`, answer).expect(409);
    });
  });

  describe('an accepted visit that its therapist gives back', () => {
    const giveBack = (who: GivenPerson, id: string, reason = 'unwell') =>
      post(who, `/api/v1/visits/${id}/withdrawal`, { reason });

    it('is offered to all who are left at once, never to the same; the client is told and pays nothing', async () => {
      const visit = await given.aConfirmedVisit(client, mia, { therapistId: null });
      const zoe = await clinic.aTherapist();
      await giveBack(mia, visit.id).expect(204);
      expect(await lastMail()).toContain('you pay nothing');
      expect(await given.openOffers(mia)).toEqual([]);
      expect(await given.openOffers(zoe)).toMatchObject([{ bookingId: visit.id }]);
      expect(await claims(clinic)).toMatchObject([{ therapist_id: zoe.actor.therapistId }]);
      const { cancellation, history } = await given.read(client, visit.id);
      expect(cancellation?.feeNow.amount).toBe(0);
      expect(history.map(({ event }) => event).slice(-2)).toEqual(['withdraw', 'offer']);
      const { body } = await clinic.admin.http.get(`/api/v1/desk/bookings/${visit.id}/offers`).expect(200);
      expect((body as OffersAsked).items[0]).toMatchObject({
        state: 'withdrawn',
        reason: 'unwell',
        counts: false,
      });
      await mia.http.get(`/api/v1/visits/${visit.id}`).expect(404);
    });

    it('waits in the unassigned lane when nobody else can come', async () => {
      const visit = await given.aConfirmedVisit(client, mia);
      await giveBack(mia, visit.id, 'emergency').expect(204);
      expect(await given.read(clinic.admin, visit.id)).toMatchObject({ state: 'requested', therapist: null });
      expect(await claims(clinic)).toEqual([]);
    });

    it('is not somebody else’s to give back, nor on the way any more', async () => {
      const visit = await given.aConfirmedVisit(client, mia);
      const before = await everythingBooked(clinic);
      await giveBack(await clinic.aTherapist(), visit.id).expect(404);
      expect(await everythingBooked(clinic)).toEqual(before);
    });
  });
});
