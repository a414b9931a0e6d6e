import { hours, minutes } from '@unbrace/shared/kernel';
import { consent, post, tuesday } from '../bookings/testing/given-visits.ts';
import { mondayMorning } from '../platform/testing/test-app.ts';
import {
  answerBank,
  askingCard,
  declinedCard,
  goodCard,
  PayingClinic,
  type PayingProduct,
  startPayingProduct,
  typeCard,
} from './testing/paying-clinic.ts';

describe('paying for a visit that is near', () => {
  let paying: PayingProduct;
  let clinic: PayingClinic;
  beforeAll(async () => {
    paying = await startPayingProduct();
  });
  afterAll(() => paying.stop());
  beforeEach(async () => {
    paying.simulator.clearFaults();
    clinic = await PayingClinic.open(paying);
  });
  const read = (id: string) => clinic.work.given.read(clinic.work.client, id as never);

  it('holds the price on the card, and asks a therapist on Stripe’s word', async () => {
    const { url, booking } = await clinic.aStartedPayment();
    expect(booking).toMatchObject({ state: 'held' });
    await typeCard(url, goodCard);
    await clinic.everythingDone();
    expect(await read(booking.id)).toMatchObject({
      state: 'offered',
      paymentState: 'authorised',
      heldUntil: null,
    });
    expect(await clinic.payment(booking.id)).toMatchObject({
      way: 'near',
      held: { amount: 129_00 },
      captured: { amount: 0 },
      needs: 'nothing',
      simulated: true,
    });
    expect(await clinic.movements(booking.id)).toEqual([['authorised', 129_00]]);
    expect(await clinic.atStripe(booking.id)).toEqual([
      { status: 'requires_capture', amount: 129_00, received: 0 },
    ]);
  });

  it('keeps the time 15 minutes longer, once, and leads to the same page when asked again', async () => {
    const first = await clinic.aStartedPayment();
    const { heldUntil } = await read(first.booking.id);
    expect(Date.parse(heldUntil ?? '')).toBe(mondayMorning + minutes(25));
    const { body } = await clinic.start(clinic.work.client, first.booking.id).expect(200);
    expect(body).toMatchObject({ url: first.url, booking: { heldUntil } });
    expect(await clinic.payment(first.booking.id)).toMatchObject({ needs: 'checkout', payBy: heldUntil });
  });

  it('cannot be asked for without paying, nor is anything asked for by the page one comes back to', async () => {
    const { booking } = await clinic.aStartedPayment();
    const { body } = await post(clinic.work.client, `/api/v1/bookings/${booking.id}/request`, consent).expect(
      409,
    );
    expect(body).toMatchObject({ type: 'urn:unbrace:problem:payments/payment-needed' });
    await clinic.everythingDone();
    expect(await read(booking.id)).toMatchObject({ state: 'held' });
  });

  it('goes on after a declined card with another one, and after a bank that asks', async () => {
    const { url, booking } = await clinic.aStartedPayment();
    await typeCard(url, declinedCard);
    await clinic.everythingDone();
    expect(await read(booking.id)).toMatchObject({ state: 'held' });
    const asked = await typeCard(url, askingCard);
    const bank = new URL(asked.headers.get('location') ?? '', paying.simulator.url).href;
    await clinic.everythingDone();
    expect(await read(booking.id)).toMatchObject({ state: 'held' });
    await answerBank(bank, 'authenticated');
    await clinic.everythingDone();
    expect(await read(booking.id)).toMatchObject({ state: 'offered', paymentState: 'authorised' });
    expect(await clinic.movements(booking.id)).toEqual([['authorised', 129_00]]);
  });

  it('closes the page when the time is up, and lets the time go', async () => {
    const { url, booking } = await clinic.aStartedPayment();
    await clinic.goTo(mondayMorning + minutes(26));
    await clinic.sweep();
    expect(await read(booking.id)).toMatchObject({ state: 'abandoned', paymentState: 'voided' });
    expect((await typeCard(url, goodCard)).status).toBe(410);
    expect(await clinic.movements(booking.id)).toEqual([]);
  });

  it('takes a payment of the last second for paid, while the time is still there', async () => {
    const { url, booking } = await clinic.aStartedPayment();
    paying.product.clock.set(mondayMorning + minutes(24));
    paying.simulator.orderFaults({ webhooks: { lose: 1 } });
    await typeCard(url, goodCard);
    await clinic.goTo(mondayMorning + minutes(26));
    await clinic.sweep();
    expect(await read(booking.id)).toMatchObject({ state: 'offered', paymentState: 'authorised' });
  });

  it('lets the money go and names other times when the time went to somebody else meanwhile', async () => {
    const { url, booking } = await clinic.aStartedPayment();
    paying.simulator.orderFaults({ webhooks: { lose: 1 } });
    await clinic.work.clinic.goTo(mondayMorning + minutes(26));
    await typeCard(url, goodCard);
    const quicker = await clinic.work.clinic.aClient();
    await clinic.work.given.aHeldVisit(quicker);
    await clinic.sweep();
    await clinic.sweep();
    expect(await read(booking.id)).toMatchObject({ state: 'abandoned', paymentState: 'voided' });
    expect(await clinic.movements(booking.id)).toEqual([
      ['authorised', 129_00],
      ['voided', 129_00],
    ]);
    const [told] = await paying.product.sql<{ body: string }>(
      `SELECT coalesce(o.payload->>'body', m.body) AS body FROM outbox o LEFT JOIN messages m
       ON m.clinic_id = o.clinic_id AND m.id = o.id WHERE o.key = $1`,
      [`booking:${booking.id}:paid-too-late`],
    );
    expect(told?.body).toMatch(/These times near it are free now:\n- /);
  });

  it('holds once, however often, late, doubled or out of order Stripe tells it, and whatever goes wrong on the way', async () => {
    paying.simulator.orderFaults({
      seed: 7,
      requests: [
        { kind: 'drop-after', method: 'POST', path: 'checkout/sessions', times: 2 },
        { kind: 'error-after', method: 'POST', path: '/cancel', times: 1 },
      ],
      webhooks: { duplicate: 1, shuffle: true },
    });
    const { given, client } = clinic.work;
    const { id } = await given.aHeldVisit(client);
    await clinic.start(client, id).expect(503);
    const { body } = await clinic.start(client, id).expect(200);
    await typeCard((body as { url: string }).url, goodCard);
    await clinic.everythingDone();
    expect(await clinic.atStripe(id)).toHaveLength(1);
    await post(client, `/api/v1/bookings/${id}/cancellation`, { reason: 'plans_changed' }).expect(200);
    await clinic.everythingDone();
    paying.product.clock.advance(minutes(3));
    await clinic.sweep();
    expect(await clinic.movements(id)).toEqual([
      ['authorised', 129_00],
      ['voided', 129_00],
    ]);
    const keys = await paying.product.sql<{ key: string }>(
      'SELECT key FROM payment_operations WHERE booking_id = $1 ORDER BY created_at',
      [id],
    );
    const of = `${clinic.work.clinic.admin.clinic.id}:${id}`;
    expect(keys.map(({ key }) => key)).toEqual([`${of}:checkout:1`, `${of}:void:1`]);
  });

  it('takes the fee that was shown when it is cancelled late, with the platform’s part of it', async () => {
    const visit = await clinic.aConfirmedVisit({ startsAt: tuesday('11:00') });
    await clinic.work.clinic.goTo(Date.parse(tuesday('11:00')) - hours(10));
    const { client } = clinic.work;
    const { body } = await post(client, `/api/v1/bookings/${visit.id}/cancellation`, {
      reason: 'plans_changed',
    }).expect(200);
    expect(body).toMatchObject({ cancelled: { fee: { amount: 64_50 } } });
    await clinic.everythingDone();
    expect(await clinic.payment(visit.id)).toMatchObject({ state: 'captured', captured: { amount: 64_50 } });
    expect((await clinic.movements(visit.id)).filter(([kind]) => kind !== 'stripe_fee')).toEqual([
      ['authorised', 129_00],
      ['captured', 64_50],
      ['application_fee', 1_29],
      ['voided', 64_50],
    ]);
  });

  it('gives everything free when the clinic calls the visit off', async () => {
    const visit = await clinic.aConfirmedVisit();
    const { admin } = clinic.work.clinic;
    await post(admin, `/api/v1/bookings/${visit.id}/cancellation`, { reason: 'clinic' }).expect(200);
    await clinic.everythingDone();
    expect(await clinic.payment(visit.id)).toMatchObject({ state: 'voided', captured: { amount: 0 } });
    expect(await clinic.atStripe(visit.id)).toMatchObject([{ status: 'canceled', received: 0 }]);
  });

  it('does nothing about an account of no clinic, and refuses what is not signed', async () => {
    const browser = paying.product.anybody();
    const { body } = await browser.post('/api/v1/stripe/webhooks').send({ id: 'evt_1' }).expect(400);
    expect(body).toMatchObject({ type: 'urn:unbrace:problem:payments/webhook-unsigned' });
    paying.simulator.connect('acct_ofnoclinic');
    await clinic.stripe.customers.create({}, { stripeAccount: 'acct_ofnoclinic' });
    await clinic.everythingDone();
    const events = await paying.product.sql('SELECT id FROM stripe_events WHERE clinic_id = $1', [
      clinic.work.clinic.admin.clinic.id,
    ]);
    expect(events).toEqual([]);
  });
});
