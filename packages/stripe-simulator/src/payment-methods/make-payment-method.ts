import { createHash } from 'node:crypto';
import type Stripe from 'stripe';
import type { Context } from '../api/context.ts';
import { declined, invalid } from '../api/stripe-error.ts';
import { noAddress } from '../customers/address-of.ts';
import { cardFacts } from './card-facts.ts';
import { testCards, testTokens } from './test-cards.ts';

export interface CardInput {
  number: string;
  exp_month: number;
  exp_year: number;
  cvc?: string | undefined;
}

type Billing = Partial<Stripe.PaymentMethod.BillingDetails>;

/** A payment method of a test card, not yet anybody's. */
export function makePaymentMethod(
  context: Context,
  card: CardInput,
  { billing = {}, metadata = {} }: { billing?: Billing; metadata?: Record<string, string> } = {},
): Stripe.PaymentMethod {
  const number = card.number.replaceAll(/[\s-]/g, '');
  refuseBadCard(context, { ...card, number });
  const behaviour = testCards[number];
  if (!behaviour) throw notATestCard();
  const method: Stripe.PaymentMethod = {
    id: context.newId('payment_method'),
    object: 'payment_method',
    allow_redisplay: 'unspecified',
    billing_details: { address: noAddress, email: null, name: null, phone: null, tax_id: null, ...billing },
    card: {
      brand: behaviour.brand,
      checks: {
        address_line1_check: null,
        address_postal_code_check: null,
        cvc_check: card.cvc === undefined ? null : 'pass',
      },
      country: behaviour.country ?? 'US',
      display_brand: behaviour.brand === 'amex' ? 'american_express' : behaviour.brand,
      exp_month: card.exp_month,
      exp_year: card.exp_year,
      fingerprint: createHash('sha256').update(number).digest('base64url').slice(0, 16),
      funding: 'credit',
      generated_from: null,
      last4: number.slice(-4),
      networks: { available: [behaviour.brand], preferred: null },
      regulated_status: 'unregulated',
      three_d_secure_usage: { supported: true },
      wallet: null,
    },
    created: context.now,
    customer: null,
    customer_account: null,
    livemode: false,
    metadata,
    type: 'card',
  };
  cardFacts(context.account).put(method.id, { number, setUp: false });
  return context.put('payment_method', method);
}

/** A payment method by its id, or a new one when a test card is meant by name. */
export function paymentMethodFor(
  context: Context,
  id: string,
  param = 'payment_method',
): Stripe.PaymentMethod {
  const number = testTokens[id];
  if (!number) return context.get('payment_method', id, param);
  const year = new Date(context.now * 1000).getUTCFullYear() + 2;
  return makePaymentMethod(context, { number, exp_month: 12, exp_year: year });
}

function refuseBadCard(context: Context, { number, exp_month: month, exp_year: year, cvc }: CardInput): void {
  if (!/^\d{12,19}$/.test(number) || !passesLuhn(number))
    throw declined('Your card number is incorrect.', { code: 'incorrect_number', param: 'number' });
  if (month < 1 || month > 12)
    throw declined("Your card's expiration month is invalid.", {
      code: 'invalid_expiry_month',
      param: 'exp_month',
    });
  const now = new Date(context.now * 1000);
  const fullYear = year < 100 ? 2000 + year : year;
  if (fullYear * 12 + month < now.getUTCFullYear() * 12 + now.getUTCMonth() + 1)
    throw declined("Your card's expiration year is invalid.", {
      code: 'invalid_expiry_year',
      param: 'exp_year',
    });
  if (cvc !== undefined && !/^\d{3,4}$/.test(cvc))
    throw declined("Your card's security code is invalid.", { code: 'invalid_cvc', param: 'cvc' });
}

function passesLuhn(number: string): boolean {
  const sum = Array.from(number, Number)
    .reverse()
    .reduce((total, digit, index) => {
      const doubled = digit * (index % 2 ? 2 : 1);
      return total + (doubled > 9 ? doubled - 9 : doubled);
    }, 0);
  return sum % 10 === 0;
}

const notATestCard = () =>
  invalid('This is a simulation: it takes only test cards, such as 4242 4242 4242 4242.', {
    code: 'incorrect_number',
    param: 'number',
  });
