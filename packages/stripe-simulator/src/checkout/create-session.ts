import type Stripe from 'stripe';
import type { Context } from '../api/context.ts';
import { invalid } from '../api/stripe-error.ts';
import { refuseSmallAmount } from '../payment-intents/amount.ts';
import { refuseFee } from '../payment-intents/application-fee.ts';
import { makeSetupIntent } from '../setup-intents/make-setup-intent.ts';
import { keepLines, makeLine, type Line } from './line-items.ts';
import { makeSession } from './make-session.ts';
import type { SessionInput } from './sessions.params.ts';

const minute = 60;
const leastLife = 30 * minute;
const mostLife = 24 * 60 * minute;

/** Opens a page on which a person pays, or saves a card. */
export function createSession(context: Context, given: SessionInput): Stripe.Checkout.Session {
  const mode = given.mode ?? 'payment';
  refuseIncomplete(given, mode);
  const expiresAt = given.expires_at ?? context.now + mostLife;
  refuseBadExpiry(context, expiresAt);
  if (given.customer) context.get('customer', given.customer, 'customer');

  const lines = (given.line_items ?? []).map((line) => makeLine(context, line));
  const currency = lines[0]?.currency ?? given.currency ?? null;
  const total = lines.reduce((sum, line) => sum + line.amount_total, 0);
  if (mode === 'payment') refuseBadTotal(context, given, lines, total);

  const setup = mode === 'setup' ? makeSetup(context, given) : null;
  const session = context.put(
    'checkout.session',
    makeSession(context, given, { mode, currency, total, expiresAt, setupIntent: setup?.id ?? null }),
  );
  keepLines(context.account, session.id, lines);
  context.account.facts<SessionInput>('session').put(session.id, given);
  context.world.deadlines.put(session.id, {
    kind: 'session',
    accountId: context.account.id,
    id: session.id,
    at: expiresAt,
  });
  if (setup) context.announce('setup_intent.created', context.put('setup_intent', setup));
  return session;
}

const makeSetup = (context: Context, given: SessionInput) =>
  makeSetupIntent(context, {
    customer: given.customer ?? null,
    description: given.setup_intent_data?.description ?? null,
    metadata: given.setup_intent_data?.metadata ?? {},
  });

function refuseIncomplete(given: SessionInput, mode: 'payment' | 'setup'): void {
  const needs = (param: string, message = `Missing required param: ${param}.`) =>
    invalid(message, { code: 'parameter_missing', param });
  const excludes = (param: string) =>
    invalid(`You can not pass \`${param}\` in \`${mode}\` mode.`, { param });

  if (!given.success_url) throw needs('success_url');
  if (!/^https?:/.test(given.success_url) || !URL.canParse(given.success_url))
    throw invalid('Not a valid URL', { code: 'url_invalid', param: 'success_url' });
  if (given.customer && given.customer_email)
    throw invalid('You may only specify one of these parameters: customer, customer_email.', {
      code: 'parameters_exclusive',
      param: 'customer_email',
    });
  if (given.customer && given.customer_creation)
    throw invalid('You may only specify one of these parameters: customer, customer_creation.', {
      code: 'parameters_exclusive',
      param: 'customer_creation',
    });
  if (mode === 'payment') {
    if (!given.line_items?.length) throw needs('line_items');
    if (given.setup_intent_data) throw excludes('setup_intent_data');
    return;
  }
  if (given.line_items) throw excludes('line_items');
  if (given.payment_intent_data) throw excludes('payment_intent_data');
  if (given.submit_type) throw excludes('submit_type');
  if (!given.currency && !given.allowed_payment_method_types)
    throw needs('currency', 'Missing required param: currency. It is required in `setup` mode.');
}

function refuseBadExpiry(context: Context, expiresAt: number): void {
  const life = expiresAt - context.now;
  if (life >= leastLife && life <= mostLife) return;
  throw invalid(
    life < leastLife
      ? 'The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.'
      : 'The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.',
    { param: 'expires_at' },
  );
}

function refuseBadTotal(context: Context, given: SessionInput, lines: Line[], total: number): void {
  const [first] = lines;
  if (!first) return;
  if (lines.some((line) => line.currency !== first.currency))
    throw invalid('All line items must have the same currency.', { param: 'line_items' });
  if (given.currency && given.currency !== first.currency)
    throw invalid('The currency of the line items differs from that of the session.', { param: 'currency' });
  refuseSmallAmount(total, first.currency, 'line_items');
  refuseFee(context, given.payment_intent_data?.application_fee_amount, total);
}
