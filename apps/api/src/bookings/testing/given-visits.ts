import { randomUUID } from 'node:crypto';
import { wallClockAt } from '@unbrace/shared/availability';
import { type BookingView, type HoldSlotRequest, treatmentConsent } from '@unbrace/shared/bookings';
import { ordinaryBack, type SampleAnswers } from '@unbrace/shared/intake';
import type { BookingId, IntakeId, OfferId } from '@unbrace/shared/kernel';
import type { OfferReview } from '@unbrace/shared/offers';
import { answeringAs } from '../../intake/testing/answering.ts';
import type { GivenPerson } from '../../platform/testing/given.ts';
import { type Client, sydney, type WorkingClinic } from './working-clinic.ts';

/** Tuesday, a day after the tests' clock. */
export const tuesday = (time: string) => sydney('2026-11-24', time);

/** What a test says of a visit; the rest is an ordinary back on Tuesday at eleven, for an hour. */
export type Wish = Partial<HoldSlotRequest> & { answers?: SampleAnswers };

const requestOf = (wish: Wish): Partial<HoldSlotRequest> => {
  const request = { ...wish };
  delete request.answers;
  return request;
};

/** A POST with a key of its own. */
export const post = ({ http }: GivenPerson, path: string, body: object = {}) =>
  http.post(path).set('Idempotency-Key', randomUUID()).send(body);

export const consent = { treatmentConsent: true, consentVersion: treatmentConsent.version, access: null };

/** Visits as far as a test needs them, by the product's own routes. */
export class GivenVisits {
  constructor(private readonly clinic: WorkingClinic) {}

  async anAnsweredIntake(client: Client, answers: SampleAnswers = ordinaryBack): Promise<IntakeId> {
    const { date } = wallClockAt('Australia/Sydney', this.clinic.product.clock.now());
    return (await answeringAs(client).answered(client.recipientId, answers(date))).id;
  }

  /** Asks for a time; the test says what it expects. */
  hold(client: Client, wish: Wish) {
    return post(client, '/api/v1/bookings', {
      serviceId: this.clinic.services.remedial,
      minutes: 60,
      placeId: client.placeId,
      recipientId: client.recipientId,
      startsAt: tuesday('11:00'),
      therapistId: null,
      gender: null,
      intakeId: null,
      ...requestOf(wish),
    });
  }

  async aHeldVisit(client: Client, wish: Wish = {}): Promise<BookingView> {
    const intakeId =
      wish.intakeId === undefined ? await this.anAnsweredIntake(client, wish.answers) : wish.intakeId;
    return (await this.hold(client, { ...wish, intakeId }).expect(201)).body as BookingView;
  }

  /** Held and asked for: offered, on hold or blocked, as its answers lead. */
  async aRequestedVisit(client: Client, wish: Wish = {}, access: object | null = null): Promise<BookingView> {
    const { id } = await this.aHeldVisit(client, wish);
    const { body } = await post(client, `/api/v1/bookings/${id}/request`, { ...consent, access }).expect(200);
    return body as BookingView;
  }

  /** Asked for, and taken by the therapist who is asked. */
  async aConfirmedVisit(
    client: Client,
    therapist: GivenPerson,
    wish: Wish = {},
    access: object | null = null,
  ): Promise<BookingView> {
    const therapistId = therapist.actor.therapistId ?? null;
    const { id } = await this.aRequestedVisit(client, { therapistId, ...wish }, access);
    await this.accept(therapist, await this.offerOf(therapist, id)).expect(204);
    return this.read(client, id);
  }

  async read(person: GivenPerson, id: BookingId): Promise<BookingView> {
    return (await person.http.get(`/api/v1/bookings/${id}`).expect(200)).body as BookingView;
  }

  async openOffers({ http }: GivenPerson): Promise<{ id: OfferId; bookingId: BookingId }[]> {
    const { body } = await http.get('/api/v1/offers').expect(200);
    return (body as { items: { id: OfferId; bookingId: BookingId }[] }).items;
  }

  /** The open offer of a visit, with all that its therapist is shown. */
  async offerOf(therapist: GivenPerson, id: BookingId): Promise<OfferReview> {
    const offer = (await this.openOffers(therapist)).find(({ bookingId }) => bookingId === id);
    if (!offer) throw new Error('that therapist was not asked');
    return (await therapist.http.get(`/api/v1/offers/${offer.id}`).expect(200)).body as OfferReview;
  }

  accept(therapist: GivenPerson, { id, reasons }: OfferReview) {
    const acknowledged = reasons.map(({ flagId }) => flagId);
    return post(therapist, `/api/v1/offers/${id}/acceptance`, { acknowledged });
  }
}

/** Everything that booking writes: to see that a refusal wrote nothing. */
export async function everythingBooked({ product, admin }: WorkingClinic): Promise<unknown> {
  const tables = ['bookings', 'booking_events', 'time_claims', 'offers', 'triage_holds', 'outbox', 'intakes'];
  const rows = tables.map((table) =>
    product.sql(`SELECT * FROM ${table} WHERE clinic_id = $1 ORDER BY 1, 2`, [admin.clinic.id]),
  );
  return Promise.all(rows);
}

/** The live claims of a clinic: whose time is taken, and how. */
export function claims({ product, admin }: WorkingClinic) {
  return product.sql<{
    booking_id: string;
    therapist_id: string;
    kind: string;
    drive_in: number | null;
    drive_out: number | null;
  }>(
    `SELECT booking_id, therapist_id, kind, drive_in_minutes AS drive_in, drive_out_minutes AS drive_out
     FROM time_claims WHERE clinic_id = $1 AND live ORDER BY block_from`,
    [admin.clinic.id],
  );
}
