import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type Stripe from 'stripe';
import { clientOf, onClinic, started } from './testing/started.ts';

type Step =
  | { do: 'hold'; amount: number; fee: number; card: string }
  | { do: 'capture'; which: number; amount: number; fee: number }
  | { do: 'cancel'; which: number }
  | { do: 'refund'; which: number; amount: number; feeToo: boolean }
  | { do: 'wait'; hours: number };

const which = fc.nat(3);
const amount = fc.integer({ min: 50, max: 5_000 });
const fee = fc.integer({ min: 0, max: 600 });
const card = fc.constantFrom(
  'pm_card_visa',
  'pm_card_visa',
  'pm_card_chargeDeclined',
  'pm_card_threeDSecure2Required',
);

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('hold' as const), amount, fee, card }),
  fc.record({ do: fc.constant('capture' as const), which, amount, fee }),
  fc.record({ do: fc.constant('cancel' as const), which }),
  fc.record({ do: fc.constant('refund' as const), which, amount, feeToo: fc.boolean() }),
  fc.record({ do: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 100 }) }),
);

/** Repeats a request under its key until it is answered, as a careful caller does. */
async function insist<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      const { type } = error as { type?: string };
      const lost =
        type === 'StripeConnectionError' || type === 'StripeAPIError' || type === 'StripeRateLimitError';
      if (!lost || tries > 50) throw error;
    }
  }
}

async function expectBooksToBalance(stripe: Stripe): Promise<void> {
  const { data: charges } = await stripe.charges.list(
    { limit: 100, expand: ['data.refunds', 'data.application_fee', 'data.payment_intent'] },
    onClinic,
  );
  for (const charge of charges) {
    const taken = charge.application_fee as Stripe.ApplicationFee | null;
    const intent = charge.payment_intent as Stripe.PaymentIntent;
    const refunded = (charge.refunds?.data ?? []).reduce((sum, refund) => sum + refund.amount, 0);
    expect(charge.amount_captured).toBeLessThanOrEqual(charge.amount);
    expect(charge.amount_refunded).toBeLessThanOrEqual(charge.amount_captured);
    expect(charge.amount_refunded).toBe(refunded);
    expect(taken?.amount ?? 0).toBeLessThanOrEqual(charge.amount_captured);
    expect(taken?.amount_refunded ?? 0).toBeLessThanOrEqual(taken?.amount ?? 0);
    if (charge.status === 'succeeded') expect(intent.amount_received).toBe(charge.amount_captured);
    if (intent.status === 'canceled') expect(charge.amount_captured).toBe(0);
  }
}

describe('whatever is asked, in any order, with answers lost and repeated', () => {
  it('no more is captured than was held, and no more refunded than was captured', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), fc.nat(), async (steps, seed) => {
        const { simulator } = await started();
        const stripe = clientOf(simulator);
        simulator.orderFaults({
          seed,
          requests: [
            // The library waits half a second before it repeats by itself: few of these.
            { kind: 'drop-after', method: 'POST', probability: 0.02 },
            { kind: 'error-after', method: 'POST', probability: 0.1 },
            { kind: 'rate-limit', method: 'POST', probability: 0.1 },
          ],
        });
        const intents: string[] = [];
        let attempts = 0;
        for (const [index, each] of steps.entries()) {
          const options = { ...onClinic, idempotencyKey: `step-${index}` };
          const attempt = () => {
            attempts += 1;
            return perform(stripe, simulator, intents, each, options);
          };
          // Refusals are as good an answer as any: what counts is what the books say afterwards.
          await insist(attempt).catch((error: unknown) => {
            expect(error).toHaveProperty('rawType');
          });
        }
        expect(attempts).toBeGreaterThanOrEqual(steps.length);
        simulator.clearFaults();
        await expectBooksToBalance(stripe);
        const { data } = await stripe.paymentIntents.list({ limit: 100 }, onClinic);
        // Each hold that makes sense is there, once.
        const sensible = steps.filter((each) => each.do === 'hold' && each.fee <= each.amount);
        expect(data.length).toBe(sensible.length);
        await simulator.close();
      }),
      { numRuns: 20 },
    );
  });
});

async function perform(
  stripe: Stripe,
  simulator: { advance(seconds: number): Promise<void> },
  intents: string[],
  step: Step,
  options: Stripe.RequestOptions,
): Promise<void> {
  const intent = 'which' in step ? (intents[step.which % Math.max(1, intents.length)] ?? 'pi_none') : '';
  switch (step.do) {
    case 'hold': {
      const given = {
        amount: step.amount,
        currency: 'aud',
        capture_method: 'manual',
        confirm: true,
      } as const;
      const more = {
        payment_method: step.card,
        return_url: 'https://clinic.example',
        application_fee_amount: step.fee,
      };
      intents.push((await stripe.paymentIntents.create({ ...given, ...more }, options)).id);
      return;
    }
    case 'capture': {
      const given = { amount_to_capture: step.amount, application_fee_amount: step.fee };
      await stripe.paymentIntents.capture(intent, given, options);
      return;
    }
    case 'cancel':
      await stripe.paymentIntents.cancel(intent, {}, options);
      return;
    case 'refund': {
      const given = { payment_intent: intent, amount: step.amount, refund_application_fee: step.feeToo };
      await stripe.refunds.create(given, options);
      return;
    }
    case 'wait':
      await simulator.advance(step.hours * 3600);
  }
}
