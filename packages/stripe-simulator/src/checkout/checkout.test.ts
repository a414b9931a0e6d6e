import { describe, expect, it } from '@jest/globals';
import type Stripe from 'stripe';
import { answerBank, typeCard } from '../testing/browser.ts';
import { noon, onClinic, started } from '../testing/started.ts';

const payment: Stripe.Checkout.SessionCreateParams = {
  mode: 'payment',
  success_url: 'https://clinic.example/done?session={CHECKOUT_SESSION_ID}',
  cancel_url: 'https://clinic.example/back',
  client_reference_id: 'booking-1',
  line_items: [
    {
      price_data: {
        currency: 'aud',
        unit_amount: 20_900,
        product_data: { name: 'Remedial massage, 90 min' },
      },
      quantity: 1,
    },
    { price_data: { currency: 'aud', unit_amount: 2_000, product_data: { name: 'Hotel' } }, quantity: 1 },
  ],
  payment_intent_data: { capture_method: 'manual', metadata: { booking: '1' } },
};

const setup: Stripe.Checkout.SessionCreateParams = {
  mode: 'setup',
  currency: 'aud',
  success_url: 'https://clinic.example/saved',
  setup_intent_data: { metadata: { booking: '2' } },
};

const now = noon / 1000;

describe('a checkout session for a payment', () => {
  it('holds the money when a person types a card that works, and sends them on', async () => {
    const { stripe } = await started();
    const data = { ...payment.payment_intent_data, application_fee_amount: 500 };
    const session = await stripe.checkout.sessions.create(
      { ...payment, payment_intent_data: data },
      onClinic,
    );
    expect(session).toMatchObject({ status: 'open', payment_status: 'unpaid', amount_total: 22_900 });

    const reply = await typeCard(session.url ?? '', '4242 4242 4242 4242');
    expect(reply.status).toBe(303);
    expect(reply.headers.get('location')).toBe(`https://clinic.example/done?session=${session.id}`);

    const done = await stripe.checkout.sessions.retrieve(
      session.id,
      { expand: ['payment_intent.latest_charge', 'line_items'] },
      onClinic,
    );
    expect(done).toMatchObject({
      status: 'complete',
      payment_status: 'unpaid',
      customer_details: { name: "Zoë O'Hara 🦘" },
      payment_intent: {
        status: 'requires_capture',
        amount_capturable: 22_900,
        application_fee_amount: 500,
        metadata: { booking: '1' },
        latest_charge: { captured: false, payment_method_details: { card: { last4: '4242' } } },
      },
      line_items: { data: [{ amount_total: 20_900 }, { amount_total: 2_000 }] },
    });
  });

  it('stays open after a declined card, and takes the next one on the same intent', async () => {
    const { stripe } = await started();
    const session = await stripe.checkout.sessions.create(payment, onClinic);
    const refused = await typeCard(session.url ?? '', '4000000000000002');
    expect(refused.status).toBe(402);
    expect(await refused.text()).toContain('Your card was declined.');
    const open = await stripe.checkout.sessions.retrieve(session.id, {}, onClinic);
    expect(open.status).toBe('open');

    await typeCard(session.url ?? '', '4242424242424242');
    const done = await stripe.checkout.sessions.retrieve(session.id, {}, onClinic);
    expect(done).toMatchObject({ status: 'complete', payment_intent: open.payment_intent });
    expect((await stripe.charges.list({}, onClinic)).data.map(({ status }) => status)).toEqual([
      'succeeded',
      'failed',
    ]);
  });

  it('asks the bank, and holds only when the holder of the card says yes', async () => {
    const { stripe, simulator } = await started();
    const session = await stripe.checkout.sessions.create(payment, onClinic);
    const pay = async () => {
      const asked = await typeCard(session.url ?? '', '4000000000003220');
      return new URL(asked.headers.get('location') ?? '', simulator.url).href;
    };
    const refused = await answerBank(await pay(), 'failed');
    expect(refused.headers.get('location')).toBe(`/c/pay/${session.id}?problem=authentication`);
    expect(await stripe.charges.list({}, onClinic)).toMatchObject({ data: [] });

    const bank = await pay();
    expect((await answerBank(bank, 'authenticated')).headers.get('location')).toContain(
      'clinic.example/done',
    );
    await answerBank(bank, 'authenticated');
    const { data } = await stripe.charges.list({}, onClinic);
    expect(data).toHaveLength(1);
    expect(data[0]?.payment_method_details?.card?.three_d_secure).toMatchObject({ result: 'authenticated' });
  });

  it('cannot be paid once it has been expired, and what was begun in it ends', async () => {
    const { stripe } = await started();
    const session = await stripe.checkout.sessions.create(payment);
    await typeCard(session.url ?? '', '4000000000009995');
    const expired = await stripe.checkout.sessions.expire(session.id);
    expect(expired).toMatchObject({ status: 'expired', url: null });
    expect((await typeCard(session.url ?? '', '4242424242424242')).status).toBe(410);
    const [intent] = (await stripe.paymentIntents.list()).data;
    expect(intent).toMatchObject({ status: 'canceled', amount_received: 0 });
    await expect(stripe.checkout.sessions.expire(session.id)).rejects.toMatchObject({ statusCode: 400 });
  });

  it('expires by itself, and not sooner than after half an hour', async () => {
    const { stripe, simulator } = await started();
    const early = stripe.checkout.sessions.create({ ...payment, expires_at: now + 30 * 60 - 1 });
    await expect(early).rejects.toMatchObject({ param: 'expires_at' });
    expect((await stripe.checkout.sessions.list()).data).toEqual([]);

    const session = await stripe.checkout.sessions.create({ ...payment, expires_at: now + 30 * 60 });
    await simulator.advance(30 * 60);
    expect((await stripe.checkout.sessions.retrieve(session.id)).status).toBe('expired');
    expect((await stripe.events.list({ type: 'checkout.session.expired' })).data).toHaveLength(1);
  });
});

describe('a checkout session that saves a card', () => {
  it('makes the customer, and the card can be charged later while its holder is away', async () => {
    const { stripe, simulator } = await started();
    const session = await stripe.checkout.sessions.create(setup, onClinic);
    const asked = await typeCard(session.url ?? '', '4000002500003155');
    await answerBank(new URL(asked.headers.get('location') ?? '', simulator.url).href, 'authenticated');

    const done = await stripe.checkout.sessions.retrieve(session.id, { expand: ['setup_intent'] }, onClinic);
    expect(done).toMatchObject({ status: 'complete', setup_intent: { status: 'succeeded' } });
    const { payment_method: method } = done.setup_intent as Stripe.SetupIntent;
    const held = await stripe.paymentIntents.create(
      {
        amount: 12_900,
        currency: 'aud',
        capture_method: 'manual',
        confirm: true,
        off_session: true,
        customer: done.customer as string,
        payment_method: method as string,
        return_url: 'https://clinic.example/back',
        expand: ['latest_charge'],
      },
      onClinic,
    );
    const charge = held.latest_charge as Stripe.Charge;
    expect(held.status).toBe('requires_capture');
    expect(charge.payment_method_details?.card?.capture_before).toBe(now + (4 * 24 + 18) * 3600);
  });
});
