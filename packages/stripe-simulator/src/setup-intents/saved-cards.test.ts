import { describe, expect, it } from '@jest/globals';
import { answerBank } from '../testing/browser.ts';
import { clinic, onClinic, otherClinic, started } from '../testing/started.ts';

const back = 'https://clinic.example/back';

describe('a card that is saved', () => {
  it('is asked about by its bank on the page that the intent names, and belongs to the customer after', async () => {
    const { stripe } = await started();
    const customer = await stripe.customers.create({});
    const asked = await stripe.setupIntents.create({
      customer: customer.id,
      payment_method: 'pm_card_authenticationRequiredOnSetup',
      confirm: true,
      return_url: back,
    });
    expect(asked.status).toBe('requires_action');
    const reply = await answerBank(asked.next_action?.redirect_to_url?.url ?? '', 'authenticated');
    const led = new URL(reply.headers.get('location') ?? '');
    expect([led.origin + led.pathname, led.searchParams.get('redirect_status')]).toEqual([back, 'succeeded']);

    const done = await stripe.setupIntents.retrieve(asked.id, {
      expand: ['latest_attempt', 'payment_method'],
    });
    expect(done).toMatchObject({
      status: 'succeeded',
      latest_attempt: { status: 'succeeded' },
      payment_method: { customer: customer.id },
    });
    await expect(stripe.setupIntents.cancel(asked.id)).rejects.toMatchObject({
      code: 'setup_intent_unexpected_state',
      setup_intent: { id: asked.id },
    });
  });

  it('is declined with the reason of its bank, and is nobody’s then', async () => {
    const { stripe } = await started();
    const customer = await stripe.customers.create({});
    await expect(
      stripe.setupIntents.create({
        customer: customer.id,
        payment_method: 'pm_card_chargeDeclined',
        confirm: true,
      }),
    ).rejects.toMatchObject({
      code: 'card_declined',
      setup_intent: {
        status: 'requires_payment_method',
        last_setup_error: { decline_code: 'generic_decline' },
      },
    });
    expect((await stripe.customers.listPaymentMethods(customer.id)).data).toEqual([]);
  });

  it('can be taken from its customer, and then pays for nothing any more', async () => {
    const { stripe } = await started();
    const customer = await stripe.customers.create({});
    const card = await stripe.paymentMethods.attach('pm_card_visa', { customer: customer.id });
    const stranger = await stripe.customers.create({});
    const pay = (payer: string) =>
      stripe.paymentIntents.create({
        amount: 500,
        currency: 'aud',
        customer: payer,
        payment_method: card.id,
      });
    await expect(pay(stranger.id)).rejects.toMatchObject({ code: 'resource_missing' });
    await stripe.customers.del(customer.id);
    expect(await stripe.customers.retrieve(customer.id)).toEqual({
      id: customer.id,
      object: 'customer',
      deleted: true,
    });
    await expect(pay(stranger.id)).rejects.toMatchObject({ param: 'payment_method' });
    expect((await stripe.paymentIntents.list()).data).toEqual([]);
  });
});

describe('an account', () => {
  it('is shown to the platform and to itself, and to no other', async () => {
    const { stripe } = await started();
    expect(await stripe.accounts.retrieve(clinic)).toMatchObject({ id: clinic, charges_enabled: true });
    await expect(stripe.accounts.retrieve(otherClinic, {}, onClinic)).rejects.toMatchObject({
      statusCode: 403,
    });
  });
});
