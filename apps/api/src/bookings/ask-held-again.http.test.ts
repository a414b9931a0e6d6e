import type { BookingView } from '@unbrace/shared/bookings';
import { type IntakeLinkView, ordinaryBack, osteoporosis, saddleNumbness } from '@unbrace/shared/intake';
import { fromText, hours } from '@unbrace/shared/kernel';
import { AnsweringPerson } from '../intake/testing/answering.ts';
import type { GivenPerson } from '../platform/testing/given.ts';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';
import { AskHeldAgain } from './ask-held-again.ts';
import { claims, GivenVisits } from './testing/given-visits.ts';
import { type Client, sydney, WorkingClinic } from './testing/working-clinic.ts';

const friday = sydney('2026-11-27', '15:00');
const thursday = '2026-11-26';

describe('a visit that waits for newer answers', () => {
  let product: TestApp;
  let clinic: WorkingClinic;
  let given: GivenVisits;
  let client: Client;
  let therapist: GivenPerson;
  let waiting: BookingView;
  beforeAll(async () => {
    product = await startTestApp();
  });
  beforeEach(async () => {
    product.clock.set(Date.parse('2026-11-23T00:00:00Z'));
    clinic = await WorkingClinic.open(product);
    given = new GivenVisits(clinic);
    client = await clinic.aClient();
    therapist = await clinic.aTherapist();
    waiting = await given.aRequestedVisit(client, { answers: osteoporosis, startsAt: friday });
    await product.sql(`UPDATE triage_holds SET kind = 'RECHECK', deadline_at = $2 WHERE booking_id = $1`, [
      waiting.id,
      new Date(fromText(friday) - hours(4)),
    ]);
    await product.sql(`UPDATE bookings SET deadline_at = $2 WHERE id = $1`, [
      waiting.id,
      new Date(fromText(friday) - hours(4)),
    ]);
  });
  afterAll(() => product.stop());

  const sweep = () => product.app.get(AskHeldAgain).execute(clinic.admin.clinic.id);
  const sent = () =>
    product.sql<{ body: string }>(
      `SELECT payload->>'body' AS body FROM outbox WHERE payload->>'bookingId' = $1 AND key LIKE 'asked-again:%'`,
      [waiting.id],
    );
  const askedBy = async (): Promise<{ token: string; link: AnsweringPerson }> => {
    await clinic.goTo(fromText(friday) - hours(24));
    await sweep();
    const token = /intake#([\w-]{43})/.exec((await sent())[0]?.body ?? '')?.[1] ?? '';
    return { token, link: new AnsweringPerson(product.anybody(), token) };
  };

  it('is asked for them once, when the time that was promised has come, and not before', async () => {
    await clinic.goTo(fromText(friday) - hours(24) - 1);
    await sweep();
    expect(await sent()).toEqual([]);
    const { token } = await askedBy();
    await Promise.all([sweep(), sweep()]);
    expect(await sent()).toHaveLength(1);
    const { body } = await product.anybody().post('/api/v1/intake-links/reading').send({ token }).expect(200);
    expect(body as IntakeLinkView).toMatchObject({ intakeId: null, done: false });
  });

  it('goes to a therapist when they let it', async () => {
    const { token, link } = await askedBy();
    await link.answered(client.recipientId, ordinaryBack(thursday));
    expect(await given.read(client, waiting.id)).toMatchObject({ state: 'offered', hold: null });
    expect(await given.openOffers(therapist)).toMatchObject([{ bookingId: waiting.id }]);
    const { body } = await product.anybody().post('/api/v1/intake-links/reading').send({ token }).expect(200);
    expect(body as IntakeLinkView).toMatchObject({ done: true });
    await link.start(client.recipientId).expect(409);
  });

  it('waits for a person’s word when they ask for one', async () => {
    const { link } = await askedBy();
    await link.answered(client.recipientId, osteoporosis(thursday));
    expect(await given.read(client, waiting.id)).toMatchObject({ state: 'on_hold', hold: { kind: 'DOC' } });
    expect(await given.openOffers(therapist)).toEqual([]);
  });

  it('is stopped by a red flag among them', async () => {
    const { link } = await askedBy();
    await link.answered(client.recipientId, saddleNumbness(thursday));
    expect((await given.read(client, waiting.id)).state).toBe('blocked');
    expect(await claims(clinic)).toEqual([]);
  });

  it('is let go when nobody answers', async () => {
    await askedBy();
    await clinic.goTo(fromText(friday) - hours(4));
    await clinic.sweep();
    expect(await given.read(client, waiting.id)).toMatchObject({ state: 'unfilled', hold: null });
    expect(await claims(clinic)).toEqual([]);
  });
});
