import {
  type BoardView,
  type BookingView,
  recipientUnreachable,
  therapistUnsuitable,
  transitionRefused,
} from '@unbrace/shared/bookings';
import type { ChangeTherapistRequest } from '@unbrace/shared/therapists';
import { bloodThinner, osteoporosis } from '@unbrace/shared/intake';
import { hours } from '@unbrace/shared/kernel';
import { answeringAs, AnsweringPerson, anotherRecipient } from '../intake/testing/answering.ts';
import type { GivenPerson } from '../platform/testing/given.ts';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';
import { claims, everythingBooked, GivenVisits, post, tuesday } from './testing/given-visits.ts';
import { type Client, parramatta, WorkingClinic } from './testing/working-clinic.ts';

// Words of the answers, the rules and the advice: none of them is the desk's business.
const aboutHealth =
  /thinner|apixaban|bruise|osteopor|bone|pressure|MODIFY|CLEARANCE|"tier"|MD-|CL-|low-back/i;

describe('the desk', () => {
  let product: TestApp;
  let clinic: WorkingClinic;
  let given: GivenVisits;
  let client: Client;
  let scheduler: GivenPerson;
  let mia: GivenPerson;
  beforeAll(async () => {
    product = await startTestApp();
  });
  beforeEach(async () => {
    clinic = await WorkingClinic.open(product);
    given = new GivenVisits(clinic);
    client = await clinic.aClient();
    scheduler = await clinic.member('scheduler');
    mia = await clinic.aTherapist({ name: 'Mia Novak' });
  });
  afterAll(() => product.stop());

  const board = async (date = '2026-11-24') =>
    (await scheduler.http.get('/api/v1/desk/board').query({ date }).expect(200)).body as BoardView;
  const assign = (id: string, to: GivenPerson | null) =>
    post(scheduler, `/api/v1/desk/bookings/${id}/assignment`, { therapistId: to?.actor.therapistId ?? null });
  const bookFor = (who: Client, wish: object = {}) =>
    post(scheduler, '/api/v1/desk/bookings', {
      clientId: who.actor.clientId,
      recipientId: who.recipientId,
      placeId: who.placeId,
      serviceId: clinic.services.remedial,
      minutes: 60,
      startsAt: tuesday('11:00'),
      therapistId: null,
      gender: null,
      access: null,
      ...wish,
    });

  describe('books for a caller', () => {
    it('who gets the safety check by link; the time is kept and offered to nobody before', async () => {
      const { body } = await bookFor(client).expect(201);
      const booked = body as BookingView;
      expect(booked).toMatchObject({
        state: 'on_hold',
        hold: { kind: 'INTAKE_PENDING' },
        intake: { done: false },
      });
      expect(await claims(clinic)).toMatchObject([{ booking_id: booked.id, kind: 'requested' }]);
      expect(await given.openOffers(mia)).toEqual([]);

      const sent = await product.sql<{ body: string }>(
        `SELECT payload->>'body' AS body FROM outbox WHERE payload->>'bookingId' = $1`,
        [booked.id],
      );
      const token = sent.map((each) => /intake#([\w-]{43})/.exec(each.body)?.[1]).find((found) => found);
      await new AnsweringPerson(product.anybody(), token).answered(
        client.recipientId,
        bloodThinner('2026-11-23'),
      );
      const seen = await scheduler.http.get(`/api/v1/bookings/${booked.id}`).expect(200);
      expect(seen.body).toMatchObject({ state: 'offered', intake: { done: true } });
      expect(seen.text).not.toMatch(aboutHealth);
      expect(JSON.stringify(await board())).not.toMatch(aboutHealth);
    });

    it('only for an adult who can be reached themselves, and writes nothing otherwise', async () => {
      const person = { relationship: 'guest', name: 'Gwen Guest', email: null, phone: null };
      const { body: guest } = await client.http.post('/api/v1/recipients').send(person).expect(201);
      const before = await everythingBooked(clinic);
      const { body } = await bookFor(client, { recipientId: (guest as { id: string }).id }).expect(409);
      expect(recipientUnreachable.is(body)).toBe(true);
      expect(await everythingBooked(clinic)).toEqual(before);
    });

    it('for a child that is of age by now only as an adult', async () => {
      const child = await anotherRecipient(client, 'child');
      await answeringAs(client).answered(child, {
        'date-of-birth': { kind: 'date', date: '2008-11-24' },
        guardian: { kind: 'tri', value: 'yes' },
        'guardian-name': { kind: 'signature', name: 'Gina Guardian' },
      });
      await bookFor(client, { recipientId: child }).expect(201);
      // A session that is not used for twelve hours ends.
      product.clock.advance(hours(7));
      await board();
      product.clock.advance(hours(7));
      const later = await bookFor(client, { recipientId: child, startsAt: tuesday('15:00') });
      product.clock.advance(-hours(14));
      expect(recipientUnreachable.is(later.body)).toBe(true);
    });

    it('only what belongs together, and writes nothing otherwise', async () => {
      const other = await clinic.aClient();
      const before = await everythingBooked(clinic);
      await bookFor(client, { placeId: other.placeId }).expect(404);
      await bookFor(client, { recipientId: other.recipientId }).expect(404);
      expect(await everythingBooked(clinic)).toEqual(before);
    });
  });

  describe('on its board', () => {
    it('sees each therapist’s day: hours, setup, treatment, pack-down and drives', async () => {
      const far = await clinic.aClient(parramatta);
      const { id, reference } = await given.aConfirmedVisit(far, mia, { startsAt: tuesday('11:00') });
      const { lanes, unassigned, conflicts } = await board();
      expect(lanes).toMatchObject([
        {
          therapist: { name: 'Mia Novak' },
          hours: [{ from: tuesday('08:00'), to: tuesday('20:00') }],
          blocks: [
            {
              bookingId: id,
              reference,
              kind: 'confirmed',
              suburb: 'Parramatta',
              blockFrom: tuesday('10:50'),
              startsAt: tuesday('11:00'),
              endsAt: tuesday('12:00'),
              blockTo: tuesday('12:10'),
            },
          ],
        },
      ]);
      expect(lanes[0]?.blocks[0]?.driveInMinutes).toBeGreaterThan(20);
      expect([unassigned, conflicts]).toEqual([[], []]);
    });

    it('sees no health data, whatever was answered', async () => {
      await given.aConfirmedVisit(client, mia, { answers: bloodThinner });
      const other = await clinic.aClient();
      const waiting = await given.aRequestedVisit(other, {
        answers: osteoporosis,
        startsAt: tuesday('15:00'),
      });
      expect(JSON.stringify(await board())).not.toMatch(aboutHealth);
      const { text } = await scheduler.http.get(`/api/v1/bookings/${waiting.id}`).expect(200);
      expect(text).not.toMatch(aboutHealth);
      await scheduler.http.get('/api/v1/holds').expect(403);
      await scheduler.http.get(`/api/v1/intakes/${waiting.intake.id ?? ''}`).expect(403);
    });

    it('sees visits that nobody has, and those that leave stands against', async () => {
      const { id, reference } = await given.aConfirmedVisit(client, mia);
      await clinic.leave(mia, tuesday('10:00'), tuesday('12:00'));
      expect((await board()).conflicts).toEqual([
        { therapist: 'Mia Novak', bookingId: id, reference, reason: 'overlaps leave' },
      ]);
      await assign(id, null).expect(200);
      const { conflicts, unassigned } = await board();
      expect(conflicts).toEqual([]);
      expect(unassigned).toMatchObject([{ id, state: 'requested', therapist: null }]);
    });
  });

  describe('gives a visit', () => {
    it('from one therapist to another, who is asked and reads the flags like the first', async () => {
      const zoe = await clinic.aTherapist();
      const { id } = await given.aConfirmedVisit(client, mia, { answers: bloodThinner });
      const { body } = await assign(id, zoe).expect(200);
      expect(body).toMatchObject({
        state: 'offered',
        confirmedAt: null,
        therapist: { id: zoe.actor.therapistId },
      });
      expect(await claims(clinic)).toMatchObject([
        { therapist_id: zoe.actor.therapistId, kind: 'requested' },
      ]);
      await mia.http.get(`/api/v1/visits/${id}`).expect(404);
      await given.accept(zoe, await given.offerOf(zoe, id)).expect(204);
      await zoe.http.get(`/api/v1/visits/${id}`).expect(200);
    });

    it('to nobody, and the open offer is taken back', async () => {
      const { id } = await given.aRequestedVisit(client);
      const review = await given.offerOf(mia, id);
      expect((await assign(id, null).expect(200)).body).toMatchObject({
        state: 'requested',
        therapist: null,
      });
      expect(await claims(clinic)).toEqual([]);
      await given.accept(mia, review).expect(409);
      await assign(id, mia).expect(200);
      expect(await given.openOffers(mia)).toHaveLength(1);
    });

    it('that waits for a clearance to somebody else, and it goes on waiting', async () => {
      const zoe = await clinic.aTherapist();
      const { id } = await given.aRequestedVisit(client, {
        answers: osteoporosis,
        therapistId: mia.actor.therapistId ?? null,
      });
      expect((await assign(id, zoe).expect(200)).body).toMatchObject({ state: 'on_hold' });
      expect(await claims(clinic)).toMatchObject([
        { therapist_id: zoe.actor.therapistId, kind: 'requested' },
      ]);
      expect(await given.openOffers(zoe)).toEqual([]);
    });

    it.each<[string, Partial<ChangeTherapistRequest>, string]>([
      ['gender', { gender: 'male' }, 'gender'],
      ['skill', { serviceIds: [] }, 'skill'],
      ['insurance', { insuranceUntil: '2026-11-23' }, 'credentials'],
    ])('to nobody whose %s stands against it, and nothing changes', async (_, changes, because) => {
      const wish = { gender: { gender: 'female', rule: 'must' } } as const;
      const { id } = await given.aRequestedVisit(client, wish);
      const unfit = await clinic.aTherapist(changes);
      const before = await everythingBooked(clinic);
      const { body } = await assign(id, unfit).expect(409);
      expect(therapistUnsuitable.is(body) && body.details.because).toBe(because);
      expect(await everythingBooked(clinic)).toEqual(before);
    });

    it('that is over to nobody', async () => {
      const { id } = await given.aRequestedVisit(client);
      await post(client, `/api/v1/bookings/${id}/cancellation`, { reason: 'other' }).expect(200);
      expect(transitionRefused.is((await assign(id, mia).expect(409)).body)).toBe(true);
      expect(await claims(clinic)).toEqual([]);
    });
  });
});
