import { describe, expect, it } from '@jest/globals';
import { clientOf, clinic, onClinic, otherClinic, started } from '../testing/started.ts';

const amount = { amount: 12_900, currency: 'aud' } as const;

describe('an idempotency key', () => {
  const key = { idempotencyKey: 'clinic:booking:authorise:1' };

  it('repeats the answer and does nothing again', async () => {
    const { stripe } = await started();
    const first = await stripe.paymentIntents.create(amount, key);
    const again = await stripe.paymentIntents.create(amount, key);
    expect(again.id).toBe(first.id);
    expect(again.lastResponse.headers).toMatchObject({
      'idempotent-replayed': 'true',
      'original-request': first.lastResponse.requestId,
    });
    expect((await stripe.paymentIntents.list()).data).toHaveLength(1);
  });

  it('is refused with other parameters, and may be used by another account', async () => {
    const { stripe } = await started();
    await stripe.paymentIntents.create(amount, key);
    const other = stripe.paymentIntents.create({ ...amount, amount: 1_000 }, key);
    await expect(other).rejects.toMatchObject({ type: 'StripeIdempotencyError', statusCode: 400 });
    await stripe.paymentIntents.create({ ...amount, amount: 1_000 }, { ...key, ...onClinic });
  });

  it('repeats a declined card too, and stays free when the request made no sense', async () => {
    const { stripe } = await started();
    const params = {
      ...amount,
      confirm: true,
      payment_method: 'pm_card_chargeDeclined',
      return_url: 'https://a.example',
    };
    const twice = [1, 2].map(() => stripe.paymentIntents.create(params, key));
    for (const each of await Promise.allSettled(twice)) expect(each.status).toBe('rejected');
    expect((await stripe.charges.list()).data).toHaveLength(1);

    const later = { idempotencyKey: 'another' };
    await expect(stripe.paymentIntents.create({ ...amount, amount: 0 }, later)).rejects.toMatchObject({
      code: 'parameter_invalid_integer',
    });
    expect((await stripe.paymentIntents.create(amount, later)).amount).toBe(12_900);
  });

  it('is refused while its first request is still under way', async () => {
    const { stripe, simulator } = await started();
    simulator.orderFaults({ requests: [{ kind: 'delay', milliseconds: 300 }] });
    const slow = stripe.paymentIntents.create(amount, key);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await expect(stripe.paymentIntents.create(amount, key)).rejects.toMatchObject({
      statusCode: 409,
      code: 'idempotency_key_in_use',
    });
    expect((await slow).status).toBe('requires_payment_method');
  });
});

describe('a request whose answer is lost', () => {
  it('has been done once, and the repeated key tells what came of it', async () => {
    const { stripe, simulator } = await started();
    simulator.orderFaults({ requests: [{ kind: 'drop-after', method: 'POST', times: 2 }] });
    const key = { idempotencyKey: 'lost' };
    await expect(stripe.paymentIntents.create(amount, key)).rejects.toMatchObject({
      type: 'StripeConnectionError',
    });
    const found = await stripe.paymentIntents.create(amount, key);
    expect((await stripe.paymentIntents.list()).data.map(({ id }) => id)).toEqual([found.id]);
  });

  it.each([
    ['error-before', 'StripeAPIError', 0],
    ['error-after', 'StripeAPIError', 1],
    ['rate-limit', 'StripeRateLimitError', 0],
  ] as const)('by %s is a %s', async (kind, type, made) => {
    const { stripe, simulator } = await started();
    simulator.orderFaults({ requests: [{ kind, path: '/payment_intents' }] });
    await expect(stripe.paymentIntents.create(amount)).rejects.toMatchObject({ type });
    expect((await stripe.paymentIntents.list()).data).toHaveLength(made);
  });
});

describe('accounts', () => {
  it('see only what is theirs', async () => {
    const { stripe } = await started();
    const customer = await stripe.customers.create({}, onClinic);
    for (const options of [{}, { stripeAccount: otherClinic }])
      await expect(stripe.customers.retrieve(customer.id, {}, options)).rejects.toMatchObject({
        statusCode: 404,
        code: 'resource_missing',
        param: 'id',
      });
    expect((await stripe.customers.list({}, { stripeAccount: clinic })).data).toHaveLength(1);
  });

  it('must be connected, and the key must be one for tests', async () => {
    const { stripe, simulator } = await started();
    await expect(stripe.customers.list({}, { stripeAccount: 'acct_stranger' })).rejects.toMatchObject({
      type: 'StripePermissionError',
      code: 'account_invalid',
    });
    const live = clientOf(simulator).customers.list({}, { apiKey: 'sk_live_1' });
    await expect(live).rejects.toMatchObject({ type: 'StripeAuthenticationError', statusCode: 401 });
  });

  it('of the platform take no application fee', async () => {
    const { stripe } = await started();
    await expect(
      stripe.paymentIntents.create({ ...amount, application_fee_amount: 100 }),
    ).rejects.toMatchObject({ param: 'application_fee_amount' });
  });
});

describe('what makes no sense', () => {
  it.each([
    ['an unknown parameter', { ...amount, colour: 'red' }, 'parameter_unknown', 'colour'],
    ['a missing one', { currency: 'aud' }, 'parameter_missing', 'amount'],
    ['a number that is none', { ...amount, amount: 'many' }, 'parameter_invalid_integer', 'amount'],
    ['an empty one', { ...amount, customer: '' }, 'parameter_invalid_empty', 'customer'],
    ['too little money', { ...amount, amount: 49 }, 'amount_too_small', 'amount'],
    [
      'a nested unknown',
      { ...amount, automatic_payment_methods: { enabled: true, on: 1 } },
      'parameter_unknown',
      'automatic_payment_methods[on]',
    ],
    ['a stranger', { ...amount, customer: 'cus_x' }, 'resource_missing', 'customer'],
    [
      'an address that is none',
      { ...amount, confirm: true, return_url: 'back' },
      'url_invalid',
      'return_url',
    ],
  ])('is refused: %s', async (_, params, code, param) => {
    const { stripe } = await started();
    await expect(stripe.paymentIntents.create(params as typeof amount)).rejects.toMatchObject({
      type: 'StripeInvalidRequestError',
      rawType: 'invalid_request_error',
      code,
      param,
      requestId: expect.stringMatching(/^req_/),
    });
    expect((await stripe.events.list()).data).toEqual([]);
  });
});

describe('lists', () => {
  it('are paged by cursors, newest first, and the library walks them', async () => {
    const { stripe } = await started();
    for (let index = 0; index < 7; index += 1) await stripe.customers.create({ name: `${index}` });
    const page = await stripe.customers.list({ limit: 3 });
    expect([page.data.map(({ name }) => name), page.has_more]).toEqual([['6', '5', '4'], true]);
    const before = await stripe.customers.list({ limit: 2, ending_before: page.data[2]?.id ?? '' });
    expect([before.data.map(({ name }) => name), before.has_more]).toEqual([['6', '5'], false]);
    const all = await stripe.customers.list({ limit: 2 }).autoPagingToArray({ limit: 100 });
    expect(all.map(({ name }) => name)).toEqual(['6', '5', '4', '3', '2', '1', '0']);
  });

  it('expand what is inside of them, and refuse what cannot be expanded', async () => {
    const { stripe } = await started();
    const customer = await stripe.customers.create({});
    await stripe.paymentIntents.create({ ...amount, customer: customer.id });
    const { data } = await stripe.paymentIntents.list({ expand: ['data.customer'] });
    expect(data[0]?.customer).toMatchObject({ id: customer.id, object: 'customer' });
    await expect(stripe.paymentIntents.list({ expand: ['data.status'] })).rejects.toMatchObject({
      message: 'This property cannot be expanded (data.status).',
    });
  });
});
