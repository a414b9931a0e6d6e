import { describe, expect, it } from '@jest/globals';
import type Stripe from 'stripe';
import { noon, onClinic, started } from '../testing/started.ts';

const held = { amount: 22_900, currency: 'aud', capture_method: 'manual', confirm: true } as const;
const never = { automatic_payment_methods: { enabled: true, allow_redirects: 'never' } } as const;

describe('a payment that is held first', () => {
  it('is held for a week, captured in part with the fee of the platform, and released for the rest', async () => {
    const { stripe } = await started();
    const intent = await stripe.paymentIntents.create(
      {
        ...held,
        ...never,
        payment_method: 'pm_card_visa',
        application_fee_amount: 2_000,
        expand: ['latest_charge'],
      },
      onClinic,
    );
    expect(intent).toMatchObject({
      status: 'requires_capture',
      amount_capturable: 22_900,
      amount_received: 0,
    });
    const charge = intent.latest_charge as Stripe.Charge;
    expect(charge.payment_method_details?.card?.capture_before).toBe(noon / 1000 + 7 * 24 * 3600);

    const captured = await stripe.paymentIntents.capture(
      intent.id,
      { amount_to_capture: 11_450, application_fee_amount: 1_000, expand: ['latest_charge.application_fee'] },
      onClinic,
    );
    expect(captured).toMatchObject({ status: 'succeeded', amount_received: 11_450, amount_capturable: 0 });
    expect(captured.latest_charge).toMatchObject({
      captured: true,
      amount: 22_900,
      amount_captured: 11_450,
      application_fee: { amount: 1_000, account: 'acct_clinic' },
    });
  });

  it('is refused a second capture, with the state it is in', async () => {
    const { stripe } = await started();
    const intent = await stripe.paymentIntents.create({ ...held, ...never, payment_method: 'pm_card_visa' });
    await stripe.paymentIntents.capture(intent.id);
    await expect(stripe.paymentIntents.capture(intent.id)).rejects.toMatchObject({
      type: 'StripeInvalidRequestError',
      code: 'payment_intent_unexpected_state',
      payment_intent: { id: intent.id, status: 'succeeded', amount_received: 22_900 },
    });
  });

  it('ends by itself after a week, or after 4 days and 18 hours when the holder of the card was away', async () => {
    const { stripe, simulator } = await started();
    const customer = await stripe.customers.create({ payment_method: 'pm_card_visa' });
    const present = await stripe.paymentIntents.create({ ...held, ...never, payment_method: 'pm_card_visa' });
    const { data } = await stripe.paymentMethods.list({ customer: customer.id });
    const away = await stripe.paymentIntents.create({
      ...held,
      ...never,
      customer: customer.id,
      payment_method: data[0]?.id ?? '',
      off_session: true,
    });
    const statuses = async () =>
      (await Promise.all([away.id, present.id].map((id) => stripe.paymentIntents.retrieve(id)))).map(
        ({ status, cancellation_reason: reason }) => [status, reason],
      );
    await simulator.advance((4 * 24 + 18) * 3600 - 1);
    expect(await statuses()).toEqual([
      ['requires_capture', null],
      ['requires_capture', null],
    ]);
    await simulator.advance(1);
    expect(await statuses()).toEqual([
      ['canceled', 'automatic'],
      ['requires_capture', null],
    ]);
    await simulator.advance((2 * 24 + 6) * 3600);
    expect((await statuses())[1]).toEqual(['canceled', 'automatic']);
    const { data: events } = await stripe.events.list({
      types: ['charge.expired', 'payment_intent.canceled'],
    });
    expect(events).toHaveLength(4);
  });
});

describe('a card', () => {
  it.each([
    ['pm_card_chargeDeclined', 'card_declined', 'generic_decline'],
    ['pm_card_chargeDeclinedInsufficientFunds', 'card_declined', 'insufficient_funds'],
    ['pm_card_chargeDeclinedExpiredCard', 'expired_card', 'expired_card'],
  ])('%s is declined with %s, and the intent waits for another', async (method, code, declineCode) => {
    const { stripe } = await started();
    const refused = stripe.paymentIntents.create({ ...held, ...never, payment_method: method });
    await expect(refused).rejects.toMatchObject({
      type: 'StripeCardError',
      statusCode: 402,
      code,
      decline_code: declineCode,
      payment_intent: { status: 'requires_payment_method', payment_method: null },
    });
    const [charge] = (await stripe.charges.list()).data;
    expect(charge).toMatchObject({ status: 'failed', paid: false, failure_code: code });
    const paid = await stripe.paymentIntents.confirm(charge?.payment_intent as string, {
      payment_method: 'pm_card_visa',
    });
    expect(paid).toMatchObject({ status: 'requires_capture', last_payment_error: null });
  });

  it('that its bank wants authenticated each time is refused while its holder is away', async () => {
    const { stripe } = await started();
    const customer = await stripe.customers.create({ payment_method: 'pm_card_authenticationRequired' });
    const { data } = await stripe.customers.listPaymentMethods(customer.id);
    const params = { ...held, ...never, customer: customer.id, payment_method: data[0]?.id ?? '' };
    await expect(stripe.paymentIntents.create({ ...params, off_session: true })).rejects.toMatchObject({
      code: 'authentication_required',
      payment_method: { id: data[0]?.id },
    });
    const present = await stripe.paymentIntents.create({
      ...params,
      ...{ return_url: 'https://clinic.example/back' },
    });
    expect(present).toMatchObject({ status: 'requires_action', next_action: { type: 'redirect_to_url' } });
  });
});
