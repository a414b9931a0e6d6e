import { randomUUID } from 'node:crypto';
import {
  answersOutdated,
  blockedByTriage,
  type BookingView,
  holdExpired,
  infeasible,
  intakeIncomplete,
  recipientUnreachable,
  serviceUnsuitable,
  slotTaken,
  tooManyHolds,
  transitionRefused,
  treatmentConsentOutdated,
} from '@unbrace/shared/bookings';
import { bloodThinner, osteoporosis, saddleNumbness, seizedUp } from '@unbrace/shared/intake';
import { days, minutes, type RecipientId } from '@unbrace/shared/kernel';
import { answeringAs } from '../intake/testing/answering.ts';
import type { GivenPerson } from '../platform/testing/given.ts';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';
import { claims, consent, everythingBooked, GivenVisits, post, tuesday } from './testing/given-visits.ts';
import { type Client, parramatta, WorkingClinic } from './testing/working-clinic.ts';

describe('keeping a time', () => {
  let product: TestApp;
  let clinic: WorkingClinic;
  let given: GivenVisits;
  let client: Client;
  let therapist: GivenPerson;
  beforeAll(async () => {
    product = await startTestApp();
  });
  beforeEach(async () => {
    clinic = await WorkingClinic.open(product);
    given = new GivenVisits(clinic);
    client = await clinic.aClient();
    therapist = await clinic.aTherapist();
  });
  afterAll(() => product.stop());

  const request = (who: GivenPerson, id: string) => post(who, `/api/v1/bookings/${id}/request`, consent);

  it('takes it from everybody else for ten minutes, and becomes an offer when it is asked for', async () => {
    const held = await given.aHeldVisit(client);
    expect(held).toMatchObject({ state: 'held', therapist: null, intake: { done: true } });
    expect(await claims(clinic)).toMatchObject([{ booking_id: held.id, kind: 'held' }]);
    const other = await clinic.aClient();
    const intakeId = await given.anAnsweredIntake(other);
    const { body } = await given.hold(other, { intakeId }).expect(409);
    expect(slotTaken.is(body) && body.details.alternatives.length).toBe(3);

    const { body: asked } = await request(client, held.id).expect(200);
    expect(asked).toMatchObject({ id: held.id, state: 'offered', heldUntil: null });
    expect(await claims(clinic)).toMatchObject([{ kind: 'requested' }]);
    expect(await given.openOffers(therapist)).toMatchObject([{ bookingId: held.id }]);
  });

  it('names times of the following fortnight when the days around are full', async () => {
    const { actor } = await clinic.aTherapist({ dailyMaximum: 1 });
    const therapistId = actor.therapistId ?? null;
    const tuesdays = [{ days: [2], from: '08:00', to: '20:00' }];
    await clinic.admin.http
      .put(`/api/v1/therapists/${therapistId ?? ''}/hours`)
      .send({ weekly: tuesdays })
      .expect(200);
    await given.aHeldVisit(client, { therapistId });
    const other = await clinic.aClient();
    const intakeId = await given.anAnsweredIntake(other);
    const { body } = await given.hold(other, { intakeId, therapistId }).expect(409);
    const weekLater = new Date(Date.parse(tuesday('11:00')) + days(6)).toISOString();
    const starts = slotTaken.is(body) ? body.details.alternatives.map(({ start }) => start) : [];
    expect(starts).toHaveLength(3);
    expect(starts.every((start) => start > weekLater)).toBe(true);
  });

  it('is over after ten minutes, and the time is anybody’s', async () => {
    const held = await given.aHeldVisit(client);
    product.clock.advance(minutes(10));
    const before = await everythingBooked(clinic);
    expect(holdExpired.is((await request(client, held.id).expect(409)).body)).toBe(true);
    expect(await everythingBooked(clinic)).toEqual(before);
    const other = await clinic.aClient();
    const theirs = await given.aHeldVisit(other);
    expect(await claims(clinic)).toMatchObject([{ booking_id: theirs.id }]);
  });

  it('is not asked for with words about the treatment that are no longer in force', async () => {
    const held = await given.aHeldVisit(client);
    const before = await everythingBooked(clinic);
    const old = { ...consent, consentVersion: '2020-01-01' };
    const { body } = await post(client, `/api/v1/bookings/${held.id}/request`, old).expect(409);
    expect(treatmentConsentOutdated.is(body)).toBe(true);
    expect(await everythingBooked(clinic)).toEqual(before);
  });

  it('has an end: nobody keeps more than three times at once, however fast they ask', async () => {
    await Promise.all([clinic.aTherapist(), clinic.aTherapist()]);
    const times = ['08:30', '11:00', '13:30', '16:00', '18:00'];
    const answers = await Promise.all(times.map((time) => given.hold(client, { startsAt: tuesday(time) })));
    const refused = answers.filter(({ status }) => status !== 201);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(3);
    expect(refused.map(({ body }) => tooManyHolds.is(body) && body.details.most)).toEqual([3, 3]);
    expect(await claims(clinic)).toHaveLength(3);
  });

  it('asked twice with one key is done once', async () => {
    const intakeId = await given.anAnsweredIntake(client);
    const key = randomUUID();
    const ask = () => given.hold(client, { intakeId }).set('Idempotency-Key', key).expect(201);
    const [first, second] = [await ask(), await ask()];
    expect((second.body as BookingView).id).toBe((first.body as BookingView).id);
    expect(await claims(clinic)).toHaveLength(1);
  });

  it('asks anew where the answers are older than 90 days, or than the clinic lets them count', async () => {
    const intakeId = await given.anAnsweredIntake(client);
    const answeredDaysAgo = (days: number) =>
      product.sql(
        `UPDATE intakes SET submitted_at = $2::timestamptz - make_interval(days => $3) WHERE id = $1`,
        [intakeId, new Date(product.clock.now()), days],
      );
    const refused = async () => {
      const { body } = await given.hold(client, { intakeId }).expect(409);
      return answersOutdated.is(body) && body.details.validDays;
    };
    await answeredDaysAgo(91);
    expect(await refused()).toBe(90);
    expect(await claims(clinic)).toEqual([]);
    await product.sql(
      `INSERT INTO clinic_thresholds (clinic_id, version, changes, set_by_user_id, created_at) VALUES ($1, 1, $2, $3, now())`,
      [clinic.admin.actor.clinicId, { answersValidDays: 30 }, clinic.admin.actor.userId],
    );
    await answeredDaysAgo(31);
    expect(await refused()).toBe(30);
    await answeredDaysAgo(30);
    await given.hold(client, { intakeId }).expect(201);
  });

  it.each<[string, () => PromiseLike<{ body: unknown }>, (body: unknown) => boolean]>([
    [
      'answers that are not sent yet',
      async () =>
        given.hold(client, { intakeId: (await answeringAs(client).started(client.recipientId)).id }),
      intakeIncomplete.is,
    ],
    [
      'a red flag',
      async () => given.hold(client, { intakeId: await given.anAnsweredIntake(client, saddleNumbness) }),
      blockedByTriage.is,
    ],
    [
      'a service that the answers exclude',
      async () => {
        const intakeId = await given.anAnsweredIntake(client, bloodThinner);
        return given.hold(client, { intakeId, serviceId: clinic.services.deep_tissue });
      },
      serviceUnsuitable.is,
    ],
    [
      'a visit longer than the answers allow',
      async () => given.hold(client, { intakeId: await given.anAnsweredIntake(client, seizedUp) }),
      serviceUnsuitable.is,
    ],
    [
      'a time between the clinic’s times',
      () => given.hold(client, { startsAt: tuesday('11:07') }),
      infeasible.is,
    ],
    [
      'a time outside anybody’s hours',
      () => given.hold(client, { startsAt: tuesday('22:00') }),
      infeasible.is,
    ],
  ])('is refused for %s, and nothing is written', async (_, ask, isTheProblem) => {
    const { body } = await ask();
    expect(isTheProblem(body)).toBe(true);
    expect(await claims(clinic)).toEqual([]);
    expect(await product.sql('SELECT 1 FROM bookings WHERE client_id = $1', [client.actor.clientId])).toEqual(
      [],
    );
  });

  it('is refused for another adult who cannot be reached themselves, and nothing is written', async () => {
    const contacts = [
      { email: null, phone: null },
      { email: client.actor.email, phone: null },
    ];
    for (const contact of contacts) {
      const person = { relationship: 'guest', name: 'Gwen Guest', ...contact };
      const { body: guest } = await client.http.post('/api/v1/recipients').send(person).expect(201);
      const { id: recipientId } = guest as { id: RecipientId };
      const before = await everythingBooked(clinic);
      const { body } = await given.hold(client, { recipientId }).expect(409);
      expect(recipientUnreachable.is(body)).toBe(true);
      expect(await everythingBooked(clinic)).toEqual(before);
    }
  });

  it('that was kept is not asked for when corrected answers exclude its service, and nothing is written', async () => {
    const intakeId = await given.anAnsweredIntake(client);
    const held = await given.aHeldVisit(client, { intakeId, serviceId: clinic.services.deep_tissue });
    const { body: amended } = await answeringAs(client).amend(intakeId).expect(201);
    const { id } = amended as { id: string };
    await answeringAs(client).save(id, bloodThinner('2026-11-23')).expect(200);
    await answeringAs(client).submit(id).expect(200);
    const before = await everythingBooked(clinic);
    const { body } = await request(client, held.id).expect(409);
    expect(serviceUnsuitable.is(body) && body.details).toMatchObject({ because: 'service' });
    expect(await everythingBooked(clinic)).toEqual(before);
  });

  it('does not take older answers when a red flag came after them', async () => {
    const intakeId = await given.anAnsweredIntake(client);
    const { id } = (await answeringAs(client).amend(intakeId).expect(201)).body as { id: string };
    await answeringAs(client).save(id, saddleNumbness('2026-11-23')).expect(200);
    await answeringAs(client).submit(id).expect(200);
    expect(blockedByTriage.is((await given.hold(client, { intakeId }).expect(409)).body)).toBe(true);
  });

  it('is refused where the road is too long for the gap, with the rule', async () => {
    await given.aConfirmedVisit(client, therapist, { startsAt: tuesday('11:00') });
    const far = await clinic.aClient(parramatta);
    const therapistId = therapist.actor.therapistId;
    const { body } = await given.hold(far, { startsAt: tuesday('12:30'), therapistId }).expect(409);
    expect(infeasible.is(body) && body.details).toMatchObject({
      rule: 'no-time-to-drive',
      words: 'There is not enough time for the drive.',
    });
  });

  it('knows no retired service, no other client’s place, recipient or answers', async () => {
    const other = await clinic.aClient();
    const theirs = await given.anAnsweredIntake(other);
    await given.hold(client, { placeId: other.placeId }).expect(404);
    await given.hold(client, { recipientId: other.recipientId }).expect(404);
    await given.hold(client, { intakeId: theirs }).expect(404);
    await clinic.admin.http.put(`/api/v1/services/${clinic.services.remedial}/retirement`).expect(200);
    await given.hold(client, {}).expect(404);
    expect(await claims(clinic)).toEqual([]);
  });

  it('is asked for once: what waits, has ended or is confirmed does not go back', async () => {
    const waiting = await given.aRequestedVisit(client, { answers: osteoporosis });
    expect(waiting.state).toBe('on_hold');
    const before = await everythingBooked(clinic);
    expect(transitionRefused.is((await request(client, waiting.id).expect(409)).body)).toBe(true);
    expect(await everythingBooked(clinic)).toEqual(before);
    await post(client, `/api/v1/bookings/${waiting.id}/cancellation`, { reason: 'plans_changed' }).expect(
      200,
    );
    const cancelled = await everythingBooked(clinic);
    await request(client, waiting.id).expect(409);
    expect(await everythingBooked(clinic)).toEqual(cancelled);
  });

  it('is another client’s affair: not there', async () => {
    const held = await given.aHeldVisit(client);
    const other = await clinic.aClient();
    await other.http.get(`/api/v1/bookings/${held.id}`).expect(404);
    await request(other, held.id).expect(404);
  });
});
