import fastify, { type FastifyInstance } from 'fastify';
import { ZodError } from 'zod';
import { Context } from './api/context.ts';
import { serveApi } from './api/serve-api.ts';
import { SimulatedClock } from './clock.ts';
import { serveControl, turnForward } from './control/serve-control.ts';
import { Faults, type FaultOrder } from './faults/faults.ts';
import { lapse } from './lapse.ts';
import { servePages } from './pages/serve-pages.ts';
import { readForm } from './params/form.ts';
import { Store } from './state/store.ts';
import { Deliveries } from './webhooks/deliveries.ts';
import { makeEndpoint } from './webhooks/make-endpoint.ts';
import { World } from './world.ts';

export interface StripeSimulatorOptions {
  /** 0, the default, takes a free one. */
  port?: number;
  host?: string;
  /** Where browsers reach the hosted pages; host and port when absent. */
  publicUrl?: string;
  /** Only this secret key is accepted; every `sk_test_...` when absent. */
  apiKey?: string;
  /** Epoch milliseconds; the simulated clock can only be turned forward from it. */
  clock?: () => number;
  /** Keeps the state, so that a restart loses nothing. In memory when absent. */
  stateFile?: string;
  /** Connected accounts that are there from the beginning. */
  accounts?: readonly string[];
  /** Endpoints that are there from the beginning. They hear connected accounts unless `connect` is false. */
  webhooks?: readonly { url: string; secret: string; connect?: boolean; events?: readonly string[] }[];
  /** Seconds between the tries of a webhook. */
  webhookBackOff?: readonly number[];
  faults?: FaultOrder;
}

export interface StripeSimulator {
  url: string;
  /** What the official library takes. */
  connection: { host: string; port: number; protocol: 'http' };
  /** Epoch seconds of the simulated clock. */
  now(): number;
  /** Turns the clock forward; resolves when what ends by then has ended and its webhooks are out. */
  advance(seconds: number): Promise<void>;
  connect(accountId: string): void;
  orderFaults(order: FaultOrder): void;
  clearFaults(): void;
  /** Resolves when no webhook is due any more. */
  webhooksSettled(): Promise<void>;
  close(): Promise<void>;
}

const backOff = [1, 5, 30, 2 * 60, 10 * 60, 3600, 4 * 3600, 12 * 3600, 24 * 3600, 24 * 3600];

/** Starts a Stripe that keeps state and moves no money. */
export async function startStripeSimulator(options: StripeSimulatorOptions = {}): Promise<StripeSimulator> {
  const { port = 0, host = '127.0.0.1', accounts = [], webhooks = [] } = options;
  const store = new Store(options.stateFile);
  const clock = new SimulatedClock(options.clock, store.table<number>('clock').get('ahead'));
  const faults = new Faults();
  if (options.faults) faults.order(options.faults);
  const deliveries = new Deliveries({ store, clock, faults, backOff: options.webhookBackOff ?? backOff });
  const world = new World({ store, clock, faults, deliveries });
  for (const account of accounts) world.connect(account);
  webhooks.forEach(({ url, secret, connect = true, events = ['*'] }, index) => {
    const context = new Context(world, world.platform, null);
    makeEndpoint(context, { id: `we_AtStart${index}`, url, secret, connect, events: [...events] });
  });

  const server = serverOf(world, options.apiKey);
  const url = await server.listen({ port, host });
  world.publicUrl = options.publicUrl?.replace(/\/$/, '') ?? url;
  world.commit();
  // What ends by itself ends even when nobody asks.
  const ticking = setInterval(() => {
    lapse(world);
    world.commit();
  }, 1000).unref();

  return {
    url,
    connection: { host, port: Number(new URL(url).port), protocol: 'http' },
    now: () => clock.now,
    advance: (seconds) => turnForward(world, seconds),
    connect(accountId) {
      world.connect(accountId);
      world.commit();
    },
    orderFaults: (order) => {
      faults.order(order);
    },
    clearFaults: () => {
      faults.clear();
    },
    webhooksSettled: () => deliveries.settled(),
    async close() {
      clearInterval(ticking);
      await deliveries.close();
      server.server.closeAllConnections();
      await server.close();
      store.close();
    },
  };
}

function serverOf(world: World, apiKey: string | undefined): FastifyInstance {
  const server = fastify({ forceCloseConnections: true, routerOptions: { maxParamLength: 200 } });
  server.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => {
      done(null, readForm(String(body)));
    },
  );
  server.setErrorHandler((error, _request, reply) => {
    const wrong = error instanceof ZodError || (error as { statusCode?: number }).statusCode === 400;
    const message = error instanceof Error ? error.message : 'Unknown';
    return reply
      .code(wrong ? 400 : 500)
      .send({ error: { type: wrong ? 'invalid_request_error' : 'api_error', message } });
  });
  serveApi(server, world, apiKey);
  serveControl(server, world);
  servePages(server, world);
  return server;
}
