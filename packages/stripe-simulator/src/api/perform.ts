import type { IncomingHttpHeaders } from 'node:http';
import { lapse } from '../lapse.ts';
import type { Account } from '../state/account.ts';
import type { World } from '../world.ts';
import { refused, type Answer } from './answer.ts';
import { Context } from './context.ts';
import { expand } from './expand.ts';
import type { Route } from './route.ts';
import { Refusal } from './stripe-error.ts';

export interface Asked {
  route: Route;
  requestId: string;
  headers: IncomingHttpHeaders;
  path: string;
  id: string;
  input: Record<string, unknown>;
  account: Account;
}

/** The idempotency key of a request, which means something to POST only. */
export const keyOf = ({ route, headers }: Pick<Asked, 'route' | 'headers'>): string | undefined =>
  route.method === 'POST' ? headers['idempotency-key']?.toString() : undefined;

/**
 * Does what was asked, once. A request that makes no sense is refused before anything is done, and its key stays
 * free; from there on whatever is answered is saved under the key, refusals too.
 */
export function perform(world: World, asked: Asked): Answer {
  const { route, account, requestId } = asked;
  lapse(world);
  const key = keyOf(asked);
  const request = { path: asked.path, params: JSON.stringify(asked.input), now: world.clock.now };
  const replayed = key && world.idempotency.replay(account, key, request);
  if (replayed) return replayed;

  const run = route.prepare(asked.input);
  const context = new Context(world, account, { id: requestId, idempotency_key: key ?? null });
  const answer = answered(
    () => expand(world, run(context, asked.id), asked.input['expand'] as string[]),
    requestId,
  );
  if (key) world.idempotency.save(account, key, { ...request, at: request.now, requestId, answer });
  return answer;
}

function answered(run: () => object, requestId: string): Answer {
  try {
    return { status: 200, body: run() };
  } catch (error) {
    if (error instanceof Refusal) return refused(error, requestId);
    throw error;
  }
}
