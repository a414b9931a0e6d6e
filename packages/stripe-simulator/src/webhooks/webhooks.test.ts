import { describe, expect, it } from '@jest/globals';
import { clinic, onClinic, started } from '../testing/started.ts';
import { secret, webhookReceiver } from '../testing/webhook-receiver.ts';

describe('webhooks', () => {
  it('carry the account and a signature that the official library accepts', async () => {
    const receiver = await webhookReceiver();
    const { stripe, simulator } = await started({ webhooks: [{ url: receiver.url, secret }] });
    const customer = await stripe.customers.create({ name: "Zoë O'Hara 🦘" }, onClinic);
    await simulator.webhooksSettled();
    expect(receiver.received).toMatchObject([
      { type: 'customer.created', account: clinic, data: { object: { id: customer.id } } },
    ]);
    const [event] = (await stripe.events.list({}, onClinic)).data;
    expect(event).toMatchObject({ id: receiver.received[0]?.id, pending_webhooks: 0 });
    expect((await stripe.events.list()).data).toEqual([]);
  });

  it('are tried again, later and later, until they are taken', async () => {
    const receiver = await webhookReceiver();
    receiver.failures = 2;
    const webhooks = [{ url: receiver.url, secret }];
    const { stripe, simulator } = await started({ webhooks, webhookBackOff: [60, 600] });
    await stripe.customers.create({}, onClinic);
    await simulator.webhooksSettled();
    await simulator.advance(59);
    expect(receiver.failures).toBe(1);
    await simulator.advance(1);
    expect(receiver.failures).toBe(0);
    expect(receiver.received).toEqual([]);
    await simulator.advance(600);
    expect(receiver.types()).toEqual(['customer.created']);
  });

  it('come twice, late and in any order when that is ordered, the same for the same seed', async () => {
    const orderOf = async (seed: number) => {
      const receiver = await webhookReceiver();
      const faults = { seed, webhooks: { duplicate: 0.5, shuffle: true, delayMilliseconds: 60_000 } };
      const { stripe, simulator } = await started({ webhooks: [{ url: receiver.url, secret }], faults });
      for (let index = 0; index < 6; index += 1)
        await stripe.customers.create({ name: `${index}` }, onClinic);
      await simulator.advance(60);
      return receiver.received.map(({ data }) => (data.object as { name: string }).name);
    };
    const first = await orderOf(7);
    expect(first.length).toBeGreaterThan(6);
    expect(new Set(first).size).toBe(6);
    expect(first).not.toEqual(first.toSorted());
    expect(await orderOf(7)).toEqual(first);
  });

  it('go to an endpoint made by the API, for the types that it asked for', async () => {
    const receiver = await webhookReceiver();
    const { stripe, simulator } = await started();
    const endpoint = await stripe.webhookEndpoints.create({
      url: receiver.url,
      enabled_events: ['payment_intent.canceled'],
      connect: true,
    });
    expect(endpoint.secret).toMatch(/^whsec_/);
    expect(await stripe.webhookEndpoints.retrieve(endpoint.id)).not.toHaveProperty('secret');
    await stripe.customers.create({}, onClinic);
    await stripe.webhookEndpoints.update(endpoint.id, { disabled: true });
    await simulator.webhooksSettled();
    expect(receiver.received).toEqual([]);
  });
});
