import { Injectable } from '@nestjs/common';
import type { IntentFacts } from '@unbrace/shared/payments';
import Stripe from 'stripe';
import { Config } from '../platform/config/config.ts';
import { checkoutFacts, type CheckoutFacts, intentFacts } from './stripe-facts.ts';

/** On whose account, and under which idempotency key. */
export interface Under {
  readonly account: string;
  readonly key: string;
}

/** A payment intent, and the booking that we said it is for. */
export type NamedIntent = IntentFacts & { readonly bookingId: string | null };

/** Stripe has said no: `refused` by a card's bank, `superseded` because the object is no longer what we took it for. */
export class StripeSaidNo extends Error {
  constructor(
    readonly how: 'refused' | 'superseded',
    readonly code: string,
  ) {
    super(`Stripe said no: ${code}`);
    this.name = 'StripeSaidNo';
  }
}

const patience = 10_000;
const expandedIntent = ['latest_charge.balance_transaction'];
const expandedCheckout = ['payment_intent.latest_charge.balance_transaction', 'setup_intent'];

/**
 * The one port to Stripe, by its official library. Every call names the clinic's account and, where it does something, a
 * key under which a repetition does nothing more. What is thrown and is not `StripeSaidNo` leaves open what has happened.
 */
@Injectable()
export class StripeGateway {
  private readonly stripe: Stripe | null;
  private readonly webhookSecret: string;

  constructor({ stripe }: Config) {
    this.webhookSecret = stripe?.webhookSecret ?? '';
    this.stripe = stripe && new Stripe(stripe.secretKey, { ...connectionTo(stripe.url), ...manners });
  }

  openCheckout(params: Stripe.Checkout.SessionCreateParams, under: Under) {
    return orSaidNo(() => this.api.checkout.sessions.create(params, optionsOf(under)));
  }

  async expireCheckout(id: string, under: Under): Promise<void> {
    await orSaidNo(() => this.api.checkout.sessions.expire(id, {}, optionsOf(under)));
  }

  async authorise(params: Stripe.PaymentIntentCreateParams, under: Under): Promise<IntentFacts> {
    const wanted = { ...params, expand: expandedIntent };
    return this.factsOf(
      await orSaidNo(() => this.api.paymentIntents.create(wanted, optionsOf(under))),
      under.account,
    );
  }

  async capture(id: string, params: Stripe.PaymentIntentCaptureParams, under: Under): Promise<void> {
    await orSaidNo(() => this.api.paymentIntents.capture(id, params, optionsOf(under)));
  }

  async cancel(id: string, under: Under): Promise<void> {
    await orSaidNo(() => this.api.paymentIntents.cancel(id, {}, optionsOf(under)));
  }

  async refund(params: Stripe.RefundCreateParams, under: Under): Promise<void> {
    await orSaidNo(() => this.api.refunds.create(params, optionsOf(under)));
  }

  async intent(id: string, account: string): Promise<NamedIntent> {
    const intent = await orSaidNo(() =>
      this.api.paymentIntents.retrieve(id, { expand: expandedIntent }, { stripeAccount: account }),
    );
    return this.named(intent, account);
  }

  /** The payments of a customer of ours: each booking has its own, so there are few. */
  async intentsOf(customer: string, account: string): Promise<NamedIntent[]> {
    const { data } = await this.api.paymentIntents.list({ customer, limit: 20 }, { stripeAccount: account });
    return Promise.all(data.map(({ id }) => this.intent(id, account)));
  }

  async checkout(id: string, account: string): Promise<CheckoutFacts> {
    const session = await orSaidNo(() =>
      this.api.checkout.sessions.retrieve(id, { expand: expandedCheckout }, { stripeAccount: account }),
    );
    const { payment_intent: intent } = session;
    const facts = intent && typeof intent !== 'string' ? await this.factsOf(intent, account) : null;
    return checkoutFacts(session, facts);
  }

  /** What happened on an account since an instant, in seconds, oldest first; at most a thousand. */
  async eventsSince(seconds: number, account: string): Promise<Stripe.Event[]> {
    const all = this.api.events.list({ created: { gte: seconds }, limit: 100 }, { stripeAccount: account });
    return (await all.autoPagingToArray({ limit: 1_000 })).toReversed();
  }

  /** @throws when the body was not signed by Stripe for this installation, or is too old */
  readWebhook(body: Buffer, signature: string): Stripe.Event {
    return this.api.webhooks.constructEvent(body, signature, this.webhookSecret);
  }

  private async named(intent: Stripe.PaymentIntent, account: string): Promise<NamedIntent> {
    return { ...(await this.factsOf(intent, account)), bookingId: intent.metadata['booking'] ?? null };
  }

  /** Stripe counts what a partial capture releases among what was refunded; real refunds have a balance transaction. */
  private async factsOf(intent: Stripe.PaymentIntent, account: string): Promise<IntentFacts> {
    const charge = intent.latest_charge;
    if (!charge || typeof charge === 'string' || charge.amount_refunded === 0) return intentFacts(intent, 0);
    const refunds = await this.api.refunds
      .list({ payment_intent: intent.id, limit: 100 }, { stripeAccount: account })
      .autoPagingToArray({ limit: 1_000 });
    const real = refunds.filter(
      ({ balance_transaction: moved, status }) =>
        moved !== null && status !== 'failed' && status !== 'canceled',
    );
    return intentFacts(
      intent,
      real.reduce((sum, { amount }) => sum + amount, 0),
    );
  }

  private get api(): Stripe {
    if (!this.stripe) throw new Error('this installation has no access to Stripe');
    return this.stripe;
  }
}

// Repeating is the queue's, which writes down that it does.
const manners = { maxNetworkRetries: 0, timeout: patience, telemetry: false } as const;

function connectionTo(url: URL | undefined): Stripe.StripeConfig {
  if (!url) return {};
  const protocol = url.protocol === 'https:' ? 'https' : 'http';
  return { host: url.hostname, port: url.port || (protocol === 'https' ? 443 : 80), protocol };
}

const optionsOf = ({ account, key }: Under): Stripe.RequestOptions => ({
  stripeAccount: account,
  idempotencyKey: key,
});

async function orSaidNo<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Stripe.errors.StripeCardError)
      throw new StripeSaidNo('refused', error.code ?? 'card_declined');
    if (error instanceof Stripe.errors.StripeInvalidRequestError)
      throw new StripeSaidNo('superseded', error.code ?? 'invalid_request');
    throw error;
  }
}
