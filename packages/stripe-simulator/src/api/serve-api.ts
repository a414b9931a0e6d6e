import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { apiVersion } from '../events/announce.ts';
import { readForm } from '../params/form.ts';
import { newId } from '../state/ids.ts';
import type { World } from '../world.ts';
import { refused, type Answer } from './answer.ts';
import { authenticate } from './authenticate.ts';
import { keyOf, perform } from './perform.ts';
import type { Route } from './route.ts';
import { routes } from './routes.ts';
import { Refusal } from './stripe-error.ts';
import { dropped, withFault } from './with-faults.ts';

/** Stripe's REST API below /v1. */
export function serveApi(server: FastifyInstance, world: World, apiKey?: string): void {
  for (const route of routes) {
    server.route({
      method: route.method,
      url: route.path,
      handler: (request, reply) => handle(world, route, request, reply, apiKey),
    });
  }
  server.setNotFoundHandler((request, reply) => {
    const refusal = new Refusal(404, {
      type: 'invalid_request_error',
      message: `Unrecognized request URL (${request.method}: ${pathOf(request)}). The simulation's README lists what it knows.`,
    });
    return write(reply, refused(refusal, newId('req', 14)));
  });
}

async function handle(
  world: World,
  route: Route,
  request: FastifyRequest,
  reply: FastifyReply,
  apiKey: string | undefined,
): Promise<FastifyReply> {
  const requestId = newId('req', 14);
  const { headers } = request;
  echo(reply, requestId, request);
  let done = () => {};
  try {
    const account = authenticate(world, headers, apiKey);
    const path = pathOf(request);
    const key = keyOf({ route, headers });
    if (key) done = world.idempotency.begin(account, key);
    const asked = { route, requestId, headers, path, account, id: idIn(request), input: inputOf(request) };
    const answer = await withFault(world.faults.take(route.method, path), () => perform(world, asked));
    world.commit();
    if (answer === dropped) return await drop(request, reply);
    return await write(reply, answer);
  } catch (error) {
    if (error instanceof Refusal) return await write(reply, refused(error, requestId));
    throw error;
  } finally {
    done();
  }
}

function echo(reply: FastifyReply, requestId: string, { headers }: FastifyRequest): void {
  reply.header('request-id', requestId);
  reply.header('stripe-version', headers['stripe-version'] ?? apiVersion);
  for (const name of ['idempotency-key', 'stripe-account'])
    if (headers[name]) reply.header(name, headers[name]);
}

const write = (reply: FastifyReply, { status, body, headers = {} }: Answer) =>
  reply
    .code(status)
    .headers(headers)
    .type('application/json')
    .send(JSON.stringify(body, null, 2));

function drop(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.hijack();
  request.raw.socket.destroy();
  return reply;
}

const pathOf = (request: FastifyRequest): string => request.url.split('?')[0] ?? request.url;

const idIn = (request: FastifyRequest): string => (request.params as { id?: string }).id ?? '';

function inputOf(request: FastifyRequest): Record<string, unknown> {
  if (request.method === 'POST') return (request.body ?? {}) as Record<string, unknown>;
  return readForm(request.url.split('?')[1] ?? '');
}
