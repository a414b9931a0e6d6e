import {
  type BookingView,
  clearanceTooLate,
  type HoldView,
  transitionRefused,
} from '@unbrace/shared/bookings';
import {
  bloodThinner,
  ordinaryBack,
  osteoporosis,
  saddleNumbness,
  shootingLeg,
} from '@unbrace/shared/intake';
import { conflict, fromText, hours, toText } from '@unbrace/shared/kernel';
import { AnsweringPerson, answeringAs, anotherRecipient } from '../intake/testing/answering.ts';
import type { GivenPerson } from '../platform/testing/given.ts';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';
import { claims, consent, everythingBooked, GivenVisits, post, tuesday } from './testing/given-visits.ts';
import { type Client, sydney, WorkingClinic } from './testing/working-clinic.ts';

const today = '2026-11-23';
const call = { spokeWith: 'Pat', spokenAt: '2026-11-23T00:10:00Z', asked: 'Whether her doctor knows' };
const note = 'Rang her; her doctor agrees with gentle work.';

describe('a booking that waits', () => {
  let product: TestApp;
  let clinic: WorkingClinic;
  let given: GivenVisits;
  let client: Client;
  let therapist: GivenPerson;
  let lead: GivenPerson;
  beforeAll(async () => {
    product = await startTestApp();
  });
  beforeEach(async () => {
    product.clock.set(Date.parse('2026-11-23T00:00:00Z'));
    clinic = await WorkingClinic.open(product);
    given = new GivenVisits(clinic);
    client = await clinic.aClient();
    therapist = await clinic.aTherapist();
    lead = await clinic.member('clinical_lead');
  });
  afterAll(() => product.stop());

  const queue = async () =>
    ((await lead.http.get('/api/v1/holds').expect(200)).body as { items: HoldView[] }).items;
  const end = (who: GivenPerson, hold: HoldView | undefined, outcome: 'cleared' | 'refused') =>
    post(who, `/api/v1/holds/${hold?.id ?? ''}/end`, { outcome, note, call });

  describe('for a clearance', () => {
    it('keeps its time and says who acts and by when; nobody is asked to come', async () => {
      const waiting = await given.aRequestedVisit(client, { answers: osteoporosis });
      // The clinic reads what is sent by seven in the evening, in two of its hours, and until Tuesday at nine.
      const text = expect.stringMatching(
        /^Please send a note from a clinician by 19:00\. Somebody from .+ by 09:00 on Tuesday 24 November\./,
      );
      expect(waiting).toMatchObject({ state: 'on_hold', hold: { by: sydney('2026-11-23', '19:00'), text } });
      expect(await claims(clinic)).toMatchObject([{ booking_id: waiting.id, kind: 'requested' }]);
      expect(await given.openOffers(therapist)).toEqual([]);
      expect(await queue()).toMatchObject([{ bookingId: waiting.id, tier: 'CLEARANCE_REQUIRED' }]);
    });

    it('is told of while the time is only kept, before anything is asked for', async () => {
      const held = await given.aHeldVisit(client, { answers: shootingLeg });
      const hold = {
        kind: expect.stringMatching(/DOC|CALL/),
        text: expect.stringContaining('Somebody from'),
      };
      expect(await given.read(client, held.id)).toMatchObject({ state: 'held', hold });
    });

    it('is refused before it is kept or asked for when the clinic is closed until then, with times that it can make', async () => {
      const held = await given.aHeldVisit(client, { answers: osteoporosis, startsAt: tuesday('09:00') });
      const intakeId = await given.anAnsweredIntake(client, osteoporosis);
      await clinic.goTo(fromText(sydney('2026-11-23', '20:00')));
      await product.sql(`UPDATE bookings SET held_until = starts_at WHERE id = $1`, [held.id]);
      const before = await everythingBooked(clinic);
      const refused = [
        await given.hold(client, { intakeId, startsAt: tuesday('11:00') }).expect(409),
        await post(client, `/api/v1/bookings/${held.id}/request`, consent).expect(409),
      ].map(({ body }) => body as unknown);
      expect(await everythingBooked(clinic)).toEqual(before);
      for (const document of refused) {
        if (!clearanceTooLate.is(document)) throw new Error(JSON.stringify(document));
        const { words, earliestStart, alternatives } = document.details;
        expect(words).toContain(
          'The first visit for which it can be done begins at 12:00 on Tuesday 24 November.',
        );
        expect(earliestStart).toBe(tuesday('12:00'));
        expect(alternatives.map(({ start }) => start)).toContain(tuesday('12:00'));
      }
      await given.hold(client, { intakeId, startsAt: tuesday('12:00') }).expect(201);
    }, 20_000);

    it('goes to a therapist when the clinical lead clears it, and is in the queue no more', async () => {
      const { id } = await given.aRequestedVisit(client, { answers: osteoporosis });
      const [hold] = await queue();
      expect(hold?.reasons).toHaveLength(1);
      await end(lead, hold, 'cleared').expect(204);
      expect(await given.read(client, id)).toMatchObject({ state: 'offered', hold: null });
      expect((await given.offerOf(therapist, id)).reasons).toMatchObject([{ mustAcknowledge: true }]);
      expect(await queue()).toEqual([]);
    });

    it('is not offered by the lead’s word alone where the answers exclude it: a gentler one is asked for', async () => {
      const { id } = await given.aRequestedVisit(client, { answers: osteoporosis });
      await product.sql(`UPDATE bookings SET service_id = $2 WHERE id = $1`, [
        id,
        clinic.services.deep_tissue,
      ]);
      await end(lead, (await queue())[0], 'cleared').expect(204);
      const hold = { kind: 'INTAKE_PENDING', gentler: true };
      expect(await given.read(client, id)).toMatchObject({ state: 'on_hold', hold });
      expect(await given.openOffers(therapist)).toEqual([]);
    });

    it('does not take place when the clinical lead refuses: the time is free, nothing is charged', async () => {
      const { id } = await given.aRequestedVisit(client, { answers: shootingLeg });
      await end(lead, (await queue())[0], 'refused').expect(204);
      expect(await given.read(client, id)).toMatchObject({ state: 'blocked', paymentState: 'none' });
      expect(await claims(clinic)).toEqual([]);
    });

    it('is ended by one of two leads who press at once', async () => {
      await given.aRequestedVisit(client, { answers: osteoporosis });
      const [hold] = await queue();
      const other = await clinic.member('clinical_lead');
      const answers = await Promise.all([end(lead, hold, 'cleared'), end(other, hold, 'refused')]);
      expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
      const refused = answers.find(({ status }) => status === 409)?.body as unknown;
      expect(conflict.is(refused) || transitionRefused.is(refused)).toBe(true);
    });

    it('is nobody else’s to end, and the note is kept sealed', async () => {
      await given.aRequestedVisit(client, { answers: osteoporosis });
      const [hold] = await queue();
      const before = await everythingBooked(clinic);
      for (const role of ['owner', 'admin', 'scheduler', 'therapist', 'finance', 'client'] as const) {
        await end(await clinic.member(role), hold, 'cleared').expect(403);
      }
      expect(await everythingBooked(clinic)).toEqual(before);
      await end(lead, hold, 'cleared').expect(204);
      const [row] = await product.sql<{ text: string }>(
        `SELECT h::text || encode(h.sealed, 'escape') AS text FROM triage_holds h WHERE id = $1`,
        [hold?.id],
      );
      expect(row?.text).not.toContain('doctor');
    });

    it('is not ended by the client’s own new answers: a person decides', async () => {
      const { id, intake } = await given.aRequestedVisit(client, { answers: osteoporosis });
      const amended = (
        await answeringAs(client)
          .amend(intake.id ?? '')
          .expect(201)
      ).body as { id: string };
      await answeringAs(client).save(amended.id, ordinaryBack(today)).expect(200);
      await answeringAs(client).submit(amended.id).expect(200);
      expect(await given.read(client, id)).toMatchObject({ state: 'on_hold' });
      expect(await queue()).toMatchObject([{ bookingId: id }]);
      expect(await given.openOffers(therapist)).toEqual([]);
    });

    it('is logged each time a lead looks at the reasons', async () => {
      const { id } = await given.aRequestedVisit(client, { answers: osteoporosis });
      const looks = async () =>
        product.sql(`SELECT 1 FROM audit_log WHERE action = 'hold-read' AND subject_id = $1`, [id]);
      await queue();
      await queue();
      expect(await looks()).toHaveLength(2);
    });
  });

  describe('for the answers of somebody else', () => {
    let waiting: BookingView;
    let byLink: AnsweringPerson;
    let sam: string;
    beforeEach(async () => {
      const recipientId = await anotherRecipient(client, 'partner');
      sam = recipientId;
      waiting = await given.aRequestedVisit(client, { recipientId, intakeId: null });
      byLink = new AnsweringPerson(product.anybody(), await linkOf(waiting.id));
    });
    const linkOf = async (bookingId: string) => {
      const rows = await product.sql<{ body: string }>(
        `SELECT payload->>'body' AS body FROM outbox WHERE payload->>'bookingId' = $1 ORDER BY id DESC`,
        [bookingId],
      );
      return rows.map(({ body }) => /intake#([\w-]{43})/.exec(body)?.[1]).find((token) => token) ?? '';
    };

    it('keeps its time until they are due, and is offered to nobody before', async () => {
      const by = toText(product.clock.now() + (fromText(waiting.startsAt) - product.clock.now()) / 2);
      expect(waiting).toMatchObject({ state: 'on_hold', hold: { kind: 'INTAKE_PENDING', by } });
      expect(waiting.intake).toEqual({ id: null, done: false });
      expect(await claims(clinic)).toMatchObject([{ kind: 'requested' }]);
      expect(await given.openOffers(therapist)).toEqual([]);
    });

    it('goes on when they arrive by link; whoever booked learns that it is done, and nothing else', async () => {
      await byLink.answered(sam, bloodThinner(today));
      const seen = await given.read(client, waiting.id);
      expect(seen).toMatchObject({ state: 'offered', hold: null, intake: { id: null, done: true } });
      expect(JSON.stringify(seen)).not.toMatch(/thinner|apixaban|bruise|pressure|MODIFY|MD-/i);
    });

    it('is offered to nobody when they exclude what is booked', async () => {
      const wish = { recipientId: sam as never, intakeId: null, startsAt: tuesday('15:00') };
      const deep = await given.aRequestedVisit(client, { ...wish, serviceId: clinic.services.deep_tissue });
      const link = new AnsweringPerson(product.anybody(), await linkOf(deep.id));
      await link.answered(sam, bloodThinner(today));
      expect(await given.read(client, deep.id)).toMatchObject({ state: 'on_hold', intake: { done: true } });
      expect(await given.openOffers(therapist)).toEqual([]);
    });

    it('is blocked by a red flag among them, and its time is free for others', async () => {
      await byLink.answered(sam, saddleNumbness(today));
      const seen = await given.read(client, waiting.id);
      expect(seen).toMatchObject({ state: 'blocked', hold: null, cancellation: null });
      expect(JSON.stringify(seen)).not.toMatch(/numb|EMERGENCY|\bRF-|saddle/i);
      expect(await claims(clinic)).toEqual([]);
      expect(await queue()).toEqual([]);
    });

    it('waits for a clearance when they ask for one, with a deadline of its own', async () => {
      await byLink.answered(sam, osteoporosis(today));
      expect(await given.read(client, waiting.id)).toMatchObject({ state: 'on_hold' });
      const [hold, ...others] = await queue();
      expect([hold?.kind, others]).toEqual([expect.stringMatching(/DOC|CALL/), []]);
    });

    it('is not to be cleared by a lead: only the answers end that wait', async () => {
      const [hold] = await queue();
      expect(hold?.kind).toBe('INTAKE_PENDING');
      expect(conflict.is((await end(lead, hold, 'cleared').expect(409)).body)).toBe(true);
    });
  });

  it.each(['on_hold', 'offered', 'confirmed'] as const)(
    'is blocked while %s when new answers hold a red flag; the time is free and the offer is gone',
    async (state) => {
      const answers = state === 'on_hold' ? osteoporosis : ordinaryBack;
      const { id, intake } =
        state === 'confirmed'
          ? await given.aConfirmedVisit(client, therapist, { answers })
          : await given.aRequestedVisit(client, { answers });
      expect((await given.read(client, id)).state).toBe(state);
      const { body } = await answeringAs(client)
        .amend(intake.id ?? '')
        .expect(201);
      const amended = (body as { id: string }).id;
      await answeringAs(client).save(amended, saddleNumbness(today)).expect(200);
      await answeringAs(client).submit(amended).expect(200);
      expect((await given.read(client, id)).state).toBe('blocked');
      expect(await claims(clinic)).toEqual([]);
      expect(await given.openOffers(therapist)).toEqual([]);
      expect(await queue()).toEqual([]);
    },
  );

  it('is unfilled when the deadline passes: the sweep frees its time', async () => {
    const { id } = await given.aRequestedVisit(client, { answers: osteoporosis, startsAt: tuesday('15:00') });
    const asked = product.clock.now();
    await clinic.goTo(asked + hours(27));
    await clinic.sweep();
    expect(await given.read(client, id)).toMatchObject({ state: 'unfilled', hold: null });
    expect(await claims(clinic)).toEqual([]);
    await clinic.goTo(asked);
  });
});
