import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { FaultOrder } from '../faults/faults.ts';
import { lapse } from '../lapse.ts';
import type { World } from '../world.ts';

const Advance = z.strictObject({ seconds: z.number().positive() });
const Connect = z.strictObject({ id: z.string().regex(/^acct_\w+$/) });

/** What no Stripe has: time, accounts and faults on order, in JSON below /_simulator. */
export function serveControl(server: FastifyInstance, world: World): void {
  const state = () => ({
    now: world.clock.now,
    aheadSeconds: world.clock.ahead / 1000,
    accounts: world.accounts().map((account) => account.id),
    webhooks: world.faults.webhooks,
  });

  server.get('/_simulator', state);
  server.post('/_simulator/clock', async ({ body }) => {
    await turnForward(world, Advance.parse(body).seconds);
    return state();
  });
  server.post('/_simulator/accounts', ({ body }) => {
    world.connect(Connect.parse(body).id);
    world.commit();
    return state();
  });
  server.post('/_simulator/faults', ({ body }) => {
    world.faults.order(FaultOrder.parse(body));
    return state();
  });
  server.delete('/_simulator/faults', () => {
    world.faults.clear();
    return state();
  });
  server.post('/_simulator/webhooks/settle', async () => {
    await world.deliveries.settled();
    return state();
  });
}

/** Turns the clock, ends what is over by then, and waits until the webhooks of that are out. */
export async function turnForward(world: World, seconds: number): Promise<void> {
  world.clock.advance(seconds);
  world.store.table<number>('clock').put('ahead', world.clock.ahead);
  lapse(world);
  world.commit();
  await world.deliveries.settled();
}
