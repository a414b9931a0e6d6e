import { acknowledgementsMissing, infeasible } from '@unbrace/shared/bookings';
import { bloodThinner, osteoporosis } from '@unbrace/shared/intake';
import { days, fromText, hours, minutes } from '@unbrace/shared/kernel';
import { offerClosed, type OfferReview } from '@unbrace/shared/offers';
import { atWork } from '../bookings/testing/at-work.ts';
import {
  claims,
  everythingBooked,
  type GivenVisits,
  post,
  tuesday,
} from '../bookings/testing/given-visits.ts';
import { type Client, type WorkingClinic } from '../bookings/testing/working-clinic.ts';
import type { GivenPerson } from '../platform/testing/given.ts';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';

describe('an offer', () => {
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

  const decline = (who: GivenPerson, { id }: OfferReview) =>
    post(who, `/api/v1/offers/${id}/decline`, { reason: 'not_free' });
  const oneAtATime = () => clinic.decides({ waveSize: 1 });
  const acknowledgements = () => product.sql('SELECT * FROM flag_acknowledgements ORDER BY 1, 2, 3');

  it('shows what to decide by, and neither address, medicine nor answers', async () => {
    const { id } = await given.aRequestedVisit(client, { answers: bloodThinner });
    const review = await given.offerOf(mia, id);
    expect(review).toMatchObject({
      tier: 'MODIFY',
      suburb: 'Newtown',
      firstName: 'Pat',
      visitsSoFar: 0,
      difficulty: ['3 flights of stairs'],
      reasons: [{ tier: 'MODIFY', mustAcknowledge: true }],
      restrictions: { excludes: ['Deep tissue'] },
      pay: { currency: 'AUD' },
    });
    expect(review.reasons[0]?.text).toContain('light pressure');
    expect(JSON.stringify(review)).not.toMatch(/apixaban|thinner|bleeding|Unlisted|O'Brien|\+614/i);
    expect(
      await product.sql(`SELECT 1 FROM audit_log WHERE action = 'offer-read' AND subject_id = $1`, [id]),
    ).toHaveLength(1);
  });

  it('is not accepted before each item is acknowledged, and nothing is written', async () => {
    const { id } = await given.aRequestedVisit(client, { answers: bloodThinner });
    const review = await given.offerOf(mia, id);
    const before = [await everythingBooked(clinic), await acknowledgements()];
    const { body } = await post(mia, `/api/v1/offers/${review.id}/acceptance`, { acknowledged: [] }).expect(
      409,
    );
    expect(acknowledgementsMissing.is(body) && body.details.flagIds).toEqual([review.reasons[0]?.flagId]);
    expect([await everythingBooked(clinic), await acknowledgements()]).toEqual(before);
  });

  it('that is accepted confirms the visit, and keeps what was acknowledged', async () => {
    const { id } = await given.aRequestedVisit(client, { answers: bloodThinner });
    const count = (await acknowledgements()).length;
    await given.accept(mia, await given.offerOf(mia, id)).expect(204);
    expect(await given.read(client, id)).toMatchObject({
      state: 'confirmed',
      therapist: { id: mia.actor.therapistId },
    });
    expect(await claims(clinic)).toMatchObject([{ kind: 'confirmed' }]);
    expect(await acknowledgements()).toHaveLength(count + 1);
    expect(await given.openOffers(mia)).toEqual([]);
  });

  it('is checked once more when it is accepted: leave that came in between stands against it', async () => {
    const { id } = await given.aRequestedVisit(client);
    const review = await given.offerOf(mia, id);
    await clinic.leave(mia, tuesday('08:00'), tuesday('12:00'));
    const before = await everythingBooked(clinic);
    const { body } = await given.accept(mia, review).expect(409);
    expect(infeasible.is(body) && body.details.rule).toBe('time-taken');
    expect(await everythingBooked(clinic)).toEqual(before);
  });

  it('accepted on two devices at once is accepted once', async () => {
    const { id } = await given.aRequestedVisit(client);
    const review = await given.offerOf(mia, id);
    const answers = await Promise.all([given.accept(mia, review), given.accept(mia, review)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
    expect(offerClosed.is(answers.find(({ status }) => status === 409)?.body)).toBe(true);
    const { history } = await given.read(client, id);
    expect(history.filter(({ event }) => event === 'accept')).toHaveLength(1);
  });

  it('is another therapist’s affair: not there', async () => {
    const { id } = await given.aRequestedVisit(client);
    const review = await given.offerOf(mia, id);
    const other = await clinic.aTherapist();
    await other.http.get(`/api/v1/offers/${review.id}`).expect(404);
    await given.accept(other, review).expect(404);
    await decline(other, review).expect(404);
    expect((await given.read(client, id)).state).toBe('offered');
  });

  it('that is declined goes to the next who can come, and at last to the unassigned lane', async () => {
    await oneAtATime();
    const zoe = await clinic.aTherapist();
    const { id } = await given.aRequestedVisit(client);
    const [first, second] = (await given.openOffers(mia)).length ? [mia, zoe] : [zoe, mia];
    await decline(first, await given.offerOf(first, id)).expect(204);
    expect(await claims(clinic)).toMatchObject([
      { therapist_id: second.actor.therapistId, kind: 'requested' },
    ]);
    expect(await given.openOffers(first)).toEqual([]);
    await decline(second, await given.offerOf(second, id)).expect(204);
    expect(await claims(clinic)).toEqual([]);
    expect(await given.read(clinic.admin, id)).toMatchObject({ state: 'requested', therapist: null });
  });

  it('that was declined for one time is put again for another', async () => {
    const noa = await clinic.aTherapist();
    const { id } = await given.aRequestedVisit(client);
    const asked = async () => {
      for (const who of [mia, noa]) if ((await given.openOffers(who)).length > 0) return who;
      return null;
    };
    const everybodyDeclines = async () => {
      for (let who = await asked(); who; who = await asked())
        await decline(who, await given.offerOf(who, id)).expect(204);
    };
    await everybodyDeclines();
    await post(client, `/api/v1/bookings/${id}/move`, { startsAt: tuesday('15:00') }).expect(200);
    await everybodyDeclines();
    const told = await product.sql<{ at: string; therapists: string }>(
      `SELECT starts_at AS at, count(DISTINCT therapist_id) AS therapists FROM offers
        WHERE booking_id = $1 AND state = 'declined' GROUP BY 1 ORDER BY 1`,
      [id],
    );
    expect(told).toEqual(
      ['11:00', '15:00'].map((time) => ({ at: new Date(tuesday(time)), therapists: '2' })),
    );
  });

  it('to a therapist by name goes to nobody else when it is declined', async () => {
    const zoe = await clinic.aTherapist();
    const { id } = await given.aRequestedVisit(client, { therapistId: mia.actor.therapistId ?? null });
    await decline(mia, await given.offerOf(mia, id)).expect(204);
    expect(await given.openOffers(zoe)).toEqual([]);
    expect(await claims(clinic)).toEqual([]);
  });

  it('never goes to a gender that must not come', async () => {
    const him = await clinic.aTherapist({ gender: 'male' });
    const { id } = await given.aRequestedVisit(client, { gender: { gender: 'female', rule: 'must' } });
    await decline(mia, await given.offerOf(mia, id)).expect(204);
    expect(await given.openOffers(him)).toEqual([]);
    expect((await given.read(clinic.admin, id)).therapist).toBeNull();
  });

  it('that nobody answers runs out after two hours and goes on to the next', async () => {
    await oneAtATime();
    const zoe = await clinic.aTherapist();
    const { id } = await given.aRequestedVisit(client);
    const [first, second] = (await given.openOffers(mia)).length ? [mia, zoe] : [zoe, mia];
    const review = await given.offerOf(first, id);
    product.clock.advance(hours(2));
    expect(offerClosed.is((await given.accept(first, review).expect(409)).body)).toBe(true);
    await clinic.sweep();
    expect(await given.openOffers(first)).toEqual([]);
    expect(await given.openOffers(second)).toMatchObject([{ bookingId: id }]);
  });

  it('for a visit that nobody takes in time is gone two hours before it', async () => {
    const { id, startsAt } = await given.aRequestedVisit(client);
    await clinic.goTo(fromText(startsAt) - hours(2) - minutes(1));
    await clinic.sweep();
    expect((await given.read(client, id)).state).toBe('requested');
    product.clock.advance(minutes(1));
    await clinic.sweep();
    expect(await given.read(client, id)).toMatchObject({ state: 'unfilled', therapist: null });
    expect(await claims(clinic)).toEqual([]);
    const [told] = await product.sql<{ body: string }>(
      `SELECT payload->>'body' AS body FROM outbox WHERE clinic_id = $1 ORDER BY id DESC`,
      [clinic.admin.clinic.id],
    );
    expect(told?.body).toContain('You pay nothing');
  });

  it('shows its reasons to nobody who does not have the visit any more', async () => {
    const zoe = await clinic.aTherapist();
    const { id } = await given.aRequestedVisit(client, {
      answers: bloodThinner,
      therapistId: mia.actor.therapistId ?? null,
    });
    const review = await given.offerOf(mia, id);
    await given.accept(mia, review).expect(204);
    const assignment = { therapistId: zoe.actor.therapistId };
    await post(clinic.admin, `/api/v1/desk/bookings/${id}/assignment`, assignment).expect(200);
    const { body } = await mia.http.get(`/api/v1/offers/${review.id}`).expect(200);
    expect(body).toMatchObject({ reasons: [], restrictions: { excludes: [] } });
    expect((await given.offerOf(zoe, id)).reasons).toHaveLength(1);
  });

  it('of a cleared visit has its reasons to acknowledge as well', async () => {
    const lead = await clinic.member('clinical_lead');
    const startsAt = new Date(fromText(tuesday('11:00')) + days(3)).toISOString();
    const { id } = await given.aRequestedVisit(client, {
      answers: osteoporosis,
      startsAt: startsAt,
    });
    const { body } = await lead.http.get('/api/v1/holds').expect(200);
    const hold = (body as { items: { id: string }[] }).items[0]?.id ?? '';
    await post(lead, `/api/v1/holds/${hold}/end`, { outcome: 'cleared', note: 'Seen the letter.' }).expect(
      204,
    );
    const review = await given.offerOf(mia, id);
    await post(mia, `/api/v1/offers/${review.id}/acceptance`, { acknowledged: [] }).expect(409);
    await given.accept(mia, review).expect(204);
  });
});
