import type Stripe from 'stripe';
import type { Context } from '../api/context.ts';
import { Refusal } from '../api/stripe-error.ts';
import { completeSession } from '../checkout/complete-session.ts';
import { answerChallenge } from '../payment-intents/confirm-payment-intent.ts';
import { answerSetupChallenge } from '../setup-intents/confirm-setup-intent.ts';
import { money } from './money.ts';
import { successUrl } from './success-url.ts';

type Intent = Stripe.PaymentIntent | Stripe.SetupIntent;

const find = (context: Context, id: string): Intent | undefined =>
  context.account.all('payment_intent').get(id) ?? context.account.all('setup_intent').get(id);

/** What the bank's page says is to be paid: nothing for a set-up. */
export function amountOf(context: Context, id: string): string | null | undefined {
  const intent = find(context, id);
  if (!intent) return undefined;
  return intent.object === 'payment_intent' ? money(intent.amount, intent.currency) : null;
}

/** Takes the holder's answer to the bank's question and tells where their browser goes on. */
export function answerChallengeOf(
  context: Context,
  id: string,
  holder: 'authenticated' | 'failed',
): string | undefined {
  const before = find(context, id);
  if (!before) return undefined;
  const after = answered(context, before, holder);
  const went = after.status === 'succeeded' || after.status === 'requires_capture';
  const session = sessionOf(context, id);
  if (session?.status === 'open' && went) completeSession(context, session.id);
  if (session) return went ? successUrl(session) : `/c/pay/${session.id}?problem=authentication`;
  return backTo(context, after, went);
}

function answered(context: Context, intent: Intent, holder: 'authenticated' | 'failed'): Intent {
  // A second press of the button, or a hold that has ended meanwhile: what is, is.
  if (intent.status !== 'requires_action') return intent;
  try {
    return intent.object === 'payment_intent'
      ? answerChallenge(context, intent, holder)
      : answerSetupChallenge(context, intent, holder);
  } catch (error) {
    if (error instanceof Refusal) return find(context, intent.id) ?? intent;
    throw error;
  }
}

const sessionOf = (context: Context, intentId: string) =>
  context.account
    .all('checkout.session')
    .values()
    .find((session) => session.payment_intent === intentId || session.setup_intent === intentId);

function backTo(context: Context, intent: Intent, went: boolean): string | undefined {
  const url = context.account.facts<string>('return_url').get(intent.id);
  if (!url) return undefined;
  const back = new URL(url);
  back.searchParams.set(intent.object, intent.id);
  back.searchParams.set(`${intent.object}_client_secret`, intent.client_secret ?? '');
  back.searchParams.set('redirect_status', went ? 'succeeded' : 'failed');
  return back.href;
}
