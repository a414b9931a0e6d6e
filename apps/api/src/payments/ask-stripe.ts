import { Injectable } from '@nestjs/common';
import type { IntentFacts, OperationState } from '@unbrace/shared/payments';
import type Stripe from 'stripe';
import type { OperationRow, PaymentRow } from './payment-record.ts';
import type { CheckoutFacts } from './stripe-facts.ts';
import { StripeGateway, StripeSaidNo } from './stripe-gateway.ts';

/** How an operation ended, and what Stripe says since. */
export interface Outcome {
  readonly state: Exclude<OperationState, 'waiting'>;
  readonly code: string | null;
  readonly checkout?: CheckoutFacts;
  readonly opened?: { readonly id: string; readonly mode: 'payment' | 'setup'; readonly url: string | null };
  readonly intents?: readonly IntentFacts[];
}

/** After so many faults of Stripe under one key its answer is taken to be that fault for good: then we look, and begin anew. */
const mostTries = 6;

/** One operation at Stripe: done, refused, or overtaken by what had happened there before. */
@Injectable()
export class AskStripe {
  constructor(private readonly stripe: StripeGateway) {}

  /** @throws what leaves open whether it was done */
  async execute(operation: OperationRow, payment: PaymentRow): Promise<Outcome> {
    try {
      return await this.perform(operation, payment.accountId);
    } catch (error) {
      if (error instanceof StripeSaidNo) return this.after(operation, payment, error);
      if (operation.tries < mostTries || !isFault(error)) throw error;
      return this.after(operation, payment, new StripeSaidNo('superseded', 'api_error'));
    }
  }

  /** `request` was written by us in the form of the library's own types, and comes back from the database as it went in. */
  private async perform({ kind, target, request, key }: OperationRow, account: string): Promise<Outcome> {
    const under = { account, key };
    const id = target ?? '';
    switch (kind) {
      case 'checkout': {
        const params = request as unknown as Stripe.Checkout.SessionCreateParams;
        const session = await this.stripe.openCheckout(params, under);
        const mode = session.mode === 'setup' ? 'setup' : 'payment';
        return { ...done, opened: { id: session.id, mode, url: session.url } };
      }
      case 'expire':
        await this.stripe.expireCheckout(id, under);
        return { ...done, checkout: await this.stripe.checkout(id, account) };
      case 'authorise': {
        const params = request as unknown as Stripe.PaymentIntentCreateParams;
        return { ...done, intents: [await this.stripe.authorise(params, under)] };
      }
      case 'capture':
        await this.stripe.capture(id, request, under);
        return { ...done, intents: [await this.stripe.intent(id, account)] };
      case 'void':
        await this.stripe.cancel(id, under);
        return { ...done, intents: [await this.stripe.intent(id, account)] };
      case 'refund':
        await this.stripe.refund(request, under);
        return { ...done, intents: [await this.stripe.intent(id, account)] };
    }
  }

  /** Stripe would not: then how things stand there decides what comes next. */
  private async after(
    { kind, target, bookingId }: OperationRow,
    { accountId, customerId }: PaymentRow,
    { how, code }: StripeSaidNo,
  ): Promise<Outcome> {
    const ended = { state: how, code };
    if (kind === 'checkout' || target === null) {
      if (kind !== 'authorise' || how === 'refused' || customerId === null) return ended;
      const all = await this.stripe.intentsOf(customerId, accountId);
      return { ...ended, intents: all.filter((each) => each.bookingId === bookingId) };
    }
    if (kind === 'expire') return { ...ended, checkout: await this.stripe.checkout(target, accountId) };
    return { ...ended, intents: [await this.stripe.intent(target, accountId)] };
  }
}

const done = { state: 'done', code: null } as const;

const isFault = (error: unknown): boolean =>
  error instanceof Error &&
  'statusCode' in error &&
  typeof error.statusCode === 'number' &&
  error.statusCode >= 500;
