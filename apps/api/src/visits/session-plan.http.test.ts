import { bloodThinner, nothingNew } from '@unbrace/shared/intake';
import { type BookingId, fromText, hours } from '@unbrace/shared/kernel';
import type { OfferReview } from '@unbrace/shared/offers';
import { type EditPlanRequest, planAboveCap, planMinutesDiffer } from '@unbrace/shared/triage';
import type { VisitView } from '@unbrace/shared/visits';
import { atWork } from '../bookings/testing/at-work.ts';
import { everythingBooked, type GivenVisits, post, tuesday } from '../bookings/testing/given-visits.ts';
import { type Client, type WorkingClinic } from '../bookings/testing/working-clinic.ts';
import { disguisesOf, dumpOf } from '../platform/testing/dump.ts';
import type { GivenPerson } from '../platform/testing/given.ts';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';

describe('the plan of a visit', () => {
  let product: TestApp;
  let clinic: WorkingClinic;
  let given: GivenVisits;
  let client: Client;
  let mia: GivenPerson;
  beforeAll(async () => {
    product = await startTestApp({ env: { LOG_LEVEL: 'debug' } });
  });
  beforeEach(async () => {
    ({ clinic, given, client, mia } = await atWork(product));
  });
  afterAll(() => product.stop());

  const seen = async (id: BookingId) =>
    (await mia.http.get(`/api/v1/visits/${id}`).expect(200)).body as VisitView;
  const planOf = async (id: BookingId) => {
    const { plan } = await seen(id);
    if (!plan) throw new Error('a visit without a plan');
    return plan;
  };
  const edit = (who: GivenPerson, id: BookingId, request: EditPlanRequest) =>
    post(who, `/api/v1/visits/${id}/plan`, request);
  const rowsOf = (id: BookingId) =>
    product.sql<{ revision: number; above_cap: boolean; author_user_id: string | null }>(
      'SELECT revision, above_cap, author_user_id FROM session_plans WHERE booking_id = $1 ORDER BY revision',
      [id],
    );

  it('stands in one line with caps and no-go areas before acceptance, and whole after it', async () => {
    const { id } = await given.aRequestedVisit(client, { answers: bloodThinner });
    const review = await given.offerOf(mia, id);
    expect(review.plan).toMatchObject({
      cap: 3,
      minutes: 60,
      line: 'Up to 3/10, face down: warm 16, deeper 34, stretch 8, close 2 min',
      sore: [{ region: 'low-back-centre', intensity: 4 }],
      noGo: { regions: [], words: ['the spine'] },
    });
    expect(review.plan).not.toHaveProperty('consent');
    await given.accept(mia, review).expect(204);
    const plan = await planOf(id);
    expect(plan).toMatchObject({ line: review.plan?.line, revision: 0, edits: [], isFirstVisit: true });
    expect(plan.consent.length).toBeGreaterThan(5);
    expect(await rowsOf(id)).toEqual([{ revision: 0, above_cap: false, author_user_id: null }]);
  });

  it('goes, with the reasons, to one therapist at a time', async () => {
    const noor = await clinic.aTherapist();
    const { id } = await given.aRequestedVisit(client, { answers: bloodThinner });
    const offer = await given.offerOf(mia, id);
    expect(offer.reasons).not.toEqual([]);
    await noor.http.get(`/api/v1/offers/${offer.id}`).expect(404);
    expect(await given.offerOf(noor, id)).toMatchObject({ tier: 'MODIFY', reasons: [], plan: null });
    await post(mia, `/api/v1/offers/${offer.id}/decline`, { reason: 'too_far' }).expect(204);
    const after = (await mia.http.get(`/api/v1/offers/${offer.id}`).expect(200)).body as OfferReview;
    expect(after).toMatchObject({ state: 'declined', reasons: [], plan: null });
    const next = await given.offerOf(noor, id);
    expect(next.reasons).toHaveLength(1);
    expect(next.plan?.cap).toBe(3);
    await mia.http.get(`/api/v1/visits/${id}`).expect(404);
    const looks = await product.sql<{ user_id: string }>(
      `SELECT user_id FROM audit_log WHERE action = 'offer-read' AND subject_id = $1 ORDER BY at, id`,
      [id],
    );
    expect(looks.map(({ user_id }) => user_id)).toEqual([mia.actor.userId, noor.actor.userId]);
  });

  it('is changed freely below its caps; each edit is a further revision and is logged', async () => {
    const { id } = await given.aConfirmedVisit(client, mia, { answers: bloodThinner });
    const [warm, deeper] = (await planOf(id)).blocks;
    const blocks = [
      { kind: 'warm' as const, minutes: (warm?.minutes ?? 0) + 5, pressure: 2 },
      { kind: 'deeper' as const, minutes: (deeper?.minutes ?? 0) - 5, pressure: 2 },
    ];
    const { body } = await edit(mia, id, { revision: 0, blocks, reason: null }).expect(200);
    expect((body as VisitView).plan).toMatchObject({
      revision: 1,
      edits: [{ revision: 1, aboveCap: false, reason: null }],
    });
    expect((await planOf(id)).blocks[0]).toMatchObject({ minutes: 21, pressure: 2, cap: 3 });
    expect(await rowsOf(id)).toEqual([
      { revision: 0, above_cap: false, author_user_id: null },
      { revision: 1, above_cap: false, author_user_id: mia.actor.userId },
    ]);
    await edit(mia, id, { revision: 0, blocks, reason: null }).expect(409);
    expect(await rowsOf(id)).toHaveLength(2);
  });

  it('goes above a cap only for a reason, which is sealed and logged; refused edits write nothing', async () => {
    const { id } = await given.aConfirmedVisit(client, mia, { answers: bloodThinner });
    const minutes = (await planOf(id)).blocks[1]?.minutes ?? 0;
    const canary = 'Canaryhorehound on the doctor’s letter';
    const firmer = { revision: 0, blocks: [{ kind: 'deeper' as const, minutes, pressure: 4 }] };
    const before = [await everythingBooked(clinic), await rowsOf(id)];
    const refused = await edit(mia, id, { ...firmer, reason: null }).expect(422);
    expect(planAboveCap.is(refused.body)).toBe(true);
    const longer = {
      revision: 0,
      blocks: [{ kind: 'deeper' as const, minutes: 1, pressure: 1 }],
      reason: null,
    };
    expect(planMinutesDiffer.is((await edit(mia, id, longer).expect(422)).body)).toBe(true);
    await edit(await clinic.aTherapist(), id, { ...firmer, reason: canary }).expect(404);
    expect([await everythingBooked(clinic), await rowsOf(id)]).toEqual(before);

    const { body } = await edit(mia, id, { ...firmer, reason: canary }).expect(200);
    expect((body as VisitView).plan).toMatchObject({
      edits: [{ aboveCap: true, reason: canary }],
      blocks: expect.arrayContaining([expect.objectContaining({ kind: 'deeper', pressure: 4, cap: 3 })]),
    });
    const logged = await product.sql('SELECT 1 FROM audit_log WHERE action = $1 AND subject_id = $2', [
      'plan-edited-above-cap',
      id,
    ]);
    expect(logged).toHaveLength(1);
    const traces = `${await dumpOf(product)}\n${product.logs.join('\n')}\n${JSON.stringify(refused.body)}`;
    for (const disguise of disguisesOf('Canaryhorehound'))
      expect(traces.toLowerCase()).not.toContain(disguise);
  });

  it('of two edits at once takes one', async () => {
    const { id } = await given.aConfirmedVisit(client, mia, { answers: bloodThinner });
    const minutes = (await planOf(id)).blocks[1]?.minutes ?? 0;
    const change = (pressure: number) =>
      edit(mia, id, { revision: 0, blocks: [{ kind: 'deeper', minutes, pressure }], reason: null });
    const answers = await Promise.all([change(1), change(2), change(0)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(await rowsOf(id)).toHaveLength(2);
  });

  it('is no longer changed when the visit is over', async () => {
    const { id } = await given.aConfirmedVisit(client, mia, { answers: bloodThinner });
    await clinic.goTo(fromText(tuesday('10:30')));
    const go = (step: string, body: object = {}) =>
      post(mia, `/api/v1/visits/${id}/${step}`, body).expect(200);
    await go('departure');
    await go('arrival');
    await go('recheck', { answers: nothingNew });
    await go('start', { consentGiven: true, agreedPressure: 3, stopWord: 'Stop' });
    await clinic.goTo(fromText(tuesday('11:00')) + hours(1));
    await go('finish');
    const blocks = [{ kind: 'warm' as const, minutes: 1, pressure: 1 }];
    await edit(mia, id, { revision: 0, blocks, reason: null }).expect(409);
    expect(await rowsOf(id)).toHaveLength(1);
  });
});
