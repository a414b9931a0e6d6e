import { describe, expect, it } from '@jest/globals';
import { onClinic, started } from '../testing/started.ts';

const paid = {
  amount: 10_000,
  currency: 'aud',
  confirm: true,
  payment_method: 'pm_card_visa',
  return_url: 'https://clinic.example/back',
  application_fee_amount: 1_000,
} as const;

describe('a refund', () => {
  it('gives back in parts, with the fee of the platform in proportion', async () => {
    const { stripe } = await started();
    const intent = await stripe.paymentIntents.create(paid, onClinic);
    for (const amount of [3_333, 3_333])
      await stripe.refunds.create(
        { payment_intent: intent.id, amount, refund_application_fee: true },
        onClinic,
      );
    const [fee] = (await stripe.applicationFees.list()).data;
    expect(fee).toMatchObject({ amount: 1_000, amount_refunded: 666, refunded: false });
    await stripe.refunds.create({ payment_intent: intent.id, refund_application_fee: true }, onClinic);
    const charge = await stripe.charges.retrieve(
      intent.latest_charge as string,
      { expand: ['refunds', 'application_fee'] },
      onClinic,
    );
    expect(charge).toMatchObject({
      refunded: true,
      amount_refunded: 10_000,
      refunds: { data: [{ amount: 3_334 }, { amount: 3_333 }, { amount: 3_333 }] },
      application_fee: { amount_refunded: 1_000, refunded: true },
    });
  });

  it('is refused when there is nothing left, or nothing taken, and leaves all as it was', async () => {
    const { stripe } = await started();
    const intent = await stripe.paymentIntents.create(paid, onClinic);
    const refund = (amount?: number) =>
      stripe.refunds.create({ payment_intent: intent.id, ...(amount ? { amount } : {}) }, onClinic);
    await expect(refund(10_001)).rejects.toMatchObject({ code: 'amount_too_large', param: 'amount' });
    await refund();
    await expect(refund()).rejects.toMatchObject({ code: 'charge_already_refunded' });

    const held = await stripe.paymentIntents.create({ ...paid, capture_method: 'manual' }, onClinic);
    await expect(stripe.refunds.create({ payment_intent: held.id }, onClinic)).rejects.toMatchObject({
      statusCode: 400,
    });
    expect((await stripe.refunds.list({}, onClinic)).data).toHaveLength(1);
  });
});
