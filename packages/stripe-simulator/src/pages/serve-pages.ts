import type { FastifyInstance, FastifyReply } from 'fastify';
import type Stripe from 'stripe';
import { Context } from '../api/context.ts';
import { Refusal } from '../api/stripe-error.ts';
import { lineItemsOf } from '../checkout/line-items.ts';
import { paySession } from '../checkout/pay-session.ts';
import type { SessionInput } from '../checkout/sessions.params.ts';
import { lapse } from '../lapse.ts';
import type { World } from '../world.ts';
import { answerChallengeOf, amountOf } from './answer-challenge-of.ts';
import { checkoutPage, type Typed } from './checkout-page.ts';
import { challengePage, completePage, expiredPage, receiptPage, unknownPage } from './closing-pages.ts';
import { money } from './money.ts';
import { successUrl } from './success-url.ts';
import { typedCard, type TypedForm } from './typed-card.ts';

const page = (reply: FastifyReply, status: number, markup: string) =>
  reply.code(status).type('text/html; charset=utf-8').headers(safe).send(markup);

// The card number is the visitor's: no script, no frame, no trace in the next page's referrer.
const safe = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** The pages that people see: Checkout, the bank's question, a receipt. */
export function servePages(server: FastifyInstance, world: World): void {
  server.get<{ Params: { id: string }; Querystring: { problem?: string } }>(
    '/c/pay/:id',
    (request, reply) => {
      const found = findSession(world, request.params.id);
      if (!found) return page(reply, 404, unknownPage());
      return showSession(reply, found, request.query.problem ? { problem: notAuthenticated } : {});
    },
  );

  server.post<{ Params: { id: string }; Body: TypedForm }>('/c/pay/:id', (request, reply) => {
    const found = findSession(world, request.params.id);
    if (!found) return page(reply, 404, unknownPage());
    const { context, session } = found;
    if (session.status !== 'open') return showSession(reply, found, {});
    const { email = '', name = '' } = request.body;
    try {
      const paid = paySession(context, session, { card: typedCard(request.body), email, name });
      const next = paid.next === 'done' ? successUrl(session) : `/3ds/${context.account.id}/${paid.intentId}`;
      return reply.redirect(next, 303);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return showSession(reply, findSession(world, session.id) ?? found, {
        email,
        name,
        problem: error.message,
      });
    } finally {
      world.commit();
    }
  });

  server.get<{ Params: Challenge }>('/3ds/:account/:id', (request, reply) => {
    const context = contextOf(world, request.params.account);
    const amount = context && amountOf(context, request.params.id);
    if (amount === undefined) return page(reply, 404, unknownPage());
    return page(reply, 200, challengePage(amount));
  });

  server.post<{ Params: Challenge; Body: { answer?: string } }>('/3ds/:account/:id', (request, reply) => {
    const context = contextOf(world, request.params.account);
    if (!context) return page(reply, 404, unknownPage());
    const holder = request.body.answer === 'authenticated' ? 'authenticated' : 'failed';
    const next = answerChallengeOf(context, request.params.id, holder);
    world.commit();
    return next ? reply.redirect(next, 303) : page(reply, 404, unknownPage());
  });

  server.get<{ Params: { id: string } }>('/receipts/:id', (request, reply) => {
    const charge = world
      .accounts()
      .flatMap((account) => account.all('charge').get(request.params.id) ?? [])[0];
    if (!charge) return page(reply, 404, unknownPage());
    const amount = charge.captured ? charge.amount_captured : charge.amount;
    return page(reply, 200, receiptPage(charge, money(amount, charge.currency)));
  });
}

interface Challenge {
  account: string;
  id: string;
}

const notAuthenticated = 'Your bank could not confirm that it is you. Try again, or use another card.';

interface Found {
  context: Context;
  session: Stripe.Checkout.Session;
}

function findSession(world: World, id: string): Found | undefined {
  lapse(world);
  for (const account of world.accounts()) {
    const session = account.all('checkout.session').get(id);
    if (session) return { context: new Context(world, account, null), session };
  }
  return undefined;
}

function contextOf(world: World, id: string): Context | undefined {
  lapse(world);
  const account = world.accounts().find((each) => each.id === id);
  return account && new Context(world, account, null);
}

function showSession(reply: FastifyReply, { context, session }: Found, typed: Typed): FastifyReply {
  if (session.status === 'expired') return page(reply, 410, expiredPage(session));
  if (session.status === 'complete') return page(reply, 200, completePage(successUrl(session)));
  const given = context.account.facts<SessionInput>('session').get(session.id);
  const held = given?.payment_intent_data?.capture_method === 'manual';
  const lines = lineItemsOf(context.account, session.id, { limit: 100 }).data;
  return page(reply, typed.problem ? 402 : 200, checkoutPage(session, lines, held, typed));
}
