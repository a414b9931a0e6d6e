import {
  type BookingView,
  type GentlerVisits,
  priceChanged,
  serviceUnsuitable,
  transitionRefused,
} from '@unbrace/shared/bookings';
import { bloodThinner, ordinaryBack } from '@unbrace/shared/intake';
import { aud, fromText, hours, toText } from '@unbrace/shared/kernel';
import { AnsweringPerson, anotherRecipient, today } from '../intake/testing/answering.ts';
import type { GivenPerson } from '../platform/testing/given.ts';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';
import { claims, everythingBooked, GivenVisits, post, tuesday } from './testing/given-visits.ts';
import { type Client, WorkingClinic } from './testing/working-clinic.ts';

describe('a visit by link that the answers exclude', () => {
  let product: TestApp;
  let clinic: WorkingClinic;
  let given: GivenVisits;
  let client: Client;
  let therapist: GivenPerson;
  let sam: string;
  let booked: BookingView;
  let link: AnsweringPerson;
  beforeAll(async () => {
    product = await startTestApp();
  });
  beforeEach(async () => {
    product.clock.set(Date.parse('2026-11-23T00:00:00Z'));
    clinic = await WorkingClinic.open(product);
    given = new GivenVisits(clinic);
    client = await clinic.aClient();
    therapist = await clinic.aTherapist();
    const recipientId = await anotherRecipient(client, 'partner');
    sam = recipientId;
    const serviceId = clinic.services.deep_tissue;
    booked = await given.aRequestedVisit(client, { recipientId, intakeId: null, serviceId, minutes: 90 });
    link = new AnsweringPerson(product.anybody(), await linkOf(booked.id));
    await link.answered(sam, bloodThinner(today));
  });
  afterAll(() => product.stop());

  const linkOf = async (bookingId: string) => {
    const [row] = await product.sql<{ body: string }>(
      `SELECT payload->>'body' AS body FROM outbox WHERE payload->>'bookingId' = $1 AND payload->>'body' LIKE '%intake#%'`,
      [bookingId],
    );
    return /intake#([\w-]{43})/.exec(row?.body ?? '')?.[1] ?? '';
  };
  const told = () =>
    product.sql<{ body: string }>(
      `SELECT payload->>'body' AS body FROM outbox WHERE payload->>'bookingId' = $1 AND key LIKE '%:gentler'`,
      [booked.id],
    );
  const choices = async (who: GivenPerson = client) =>
    (await who.http.get(`/api/v1/bookings/${booked.id}/gentler`).expect(200)).body as GentlerVisits;
  const take = (who: GivenPerson, changes: object = {}) =>
    post(who, `/api/v1/bookings/${booked.id}/gentler`, {
      serviceId: clinic.services.remedial,
      minutes: 60,
      total: aud(129_00),
      ...changes,
    });

  it('keeps its time and asks whoever booked, without a word of the answers', async () => {
    const seen = await given.read(client, booked.id);
    const by = toText(product.clock.now() + (fromText(booked.startsAt) - product.clock.now()) / 2);
    const hold = {
      kind: 'INTAKE_PENDING',
      gentler: true,
      by,
      text: expect.stringContaining('gentler or a shorter'),
    };
    expect(seen).toMatchObject({ state: 'on_hold', intake: { id: null, done: true }, hold });
    expect(await claims(clinic)).toMatchObject([{ booking_id: booked.id, kind: 'requested' }]);
    const messages = await told();
    expect(messages).toHaveLength(1);
    const words = `${JSON.stringify(seen)}${JSON.stringify(messages)}${JSON.stringify(await choices())}`;
    expect(words).not.toMatch(/thinner|apixaban|bruise|pressure|MODIFY|MD-/i);
  });

  it('is asked for once, however often the answers are corrected', async () => {
    const asked = () =>
      product.sql(`SELECT deadline_at FROM triage_holds WHERE booking_id = $1 ORDER BY created_at`, [
        booked.id,
      ]);
    const before = await asked();
    product.clock.advance(60_000);
    const [answered] = await product.sql<{ id: string }>(`SELECT id FROM intakes WHERE booking_id = $1`, [
      booked.id,
    ]);
    const { body } = await link.amend(answered?.id ?? '').expect(201);
    await link.submit((body as { id: string }).id).expect(200);
    expect(await asked()).toEqual(before);
    expect(await told()).toHaveLength(1);
  });

  it('becomes one that they allow, at the same time and its own price; then a therapist is asked', async () => {
    const { items } = await choices();
    expect(items.map(({ service, minutes, price }) => [service.style, minutes, price.total.amount])).toEqual([
      ['remedial', 90, 169_00],
      ['remedial', 60, 129_00],
    ]);
    const taken = (await take(client).expect(200)).body as BookingView;
    expect(taken).toMatchObject({
      state: 'offered',
      hold: null,
      minutes: 60,
      service: { style: 'remedial' },
      startsAt: booked.startsAt,
      endsAt: toText(fromText(booked.startsAt) + hours(1)),
      price: { total: aud(129_00) },
    });
    expect(await claims(clinic)).toHaveLength(1);
    expect(await given.openOffers(therapist)).toMatchObject([{ bookingId: booked.id }]);
    expect(transitionRefused.is((await take(client).expect(409)).body)).toBe(true);
  });

  it.each<[string, () => object, { is: (body: unknown) => boolean }]>([
    ['what they exclude', () => ({ serviceId: clinic.services.deep_tissue }), serviceUnsuitable],
    ['another price than was shown', () => ({ total: aud(1_00) }), priceChanged],
  ])('is not taken with %s, and nothing is written', async (_, changes, problem) => {
    const before = await everythingBooked(clinic);
    expect(problem.is((await take(client, changes()).expect(409)).body)).toBe(true);
    expect(await everythingBooked(clinic)).toEqual(before);
  });

  it('is nobody else’s to choose, nor is a visit that waits for nothing', async () => {
    const stranger = await clinic.aClient();
    await stranger.http.get(`/api/v1/bookings/${booked.id}/gentler`).expect(404);
    await take(stranger).expect(404);
    await take(therapist).expect(403);
    const other = await given.aRequestedVisit(client, { answers: ordinaryBack, startsAt: tuesday('15:00') });
    const { body } = await client.http.get(`/api/v1/bookings/${other.id}/gentler`).expect(409);
    expect(transitionRefused.is(body)).toBe(true);
  });

  it('is taken once by two who press at once', async () => {
    const answers = await Promise.all([
      take(client),
      take(clinic.admin, { minutes: 90, total: aud(169_00) }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await claims(clinic)).toHaveLength(1);
  });

  it('is let go when nobody chooses in time', async () => {
    product.clock.set(fromText(booked.hold?.by ?? '') + hours(24));
    await clinic.sweep();
    const [row] = await product.sql(`SELECT state FROM bookings WHERE id = $1`, [booked.id]);
    expect(row).toEqual({ state: 'unfilled' });
    expect(await claims(clinic)).toEqual([]);
  });

  it('is cancelled for free instead', async () => {
    const { body } = await post(client, `/api/v1/bookings/${booked.id}/cancellation`, {
      reason: 'plans_changed',
    }).expect(200);
    expect(body).toMatchObject({ state: 'cancelled', cancelled: { fee: { amount: 0 } } });
    expect(await claims(clinic)).toEqual([]);
  });
});
