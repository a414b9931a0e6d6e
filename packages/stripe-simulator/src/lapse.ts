import { Context } from './api/context.ts';
import { expireSession } from './checkout/expire-session.ts';
import { expireHold } from './payment-intents/expire-hold.ts';
import type { World } from './world.ts';

/** Ends what has outlived its time, the oldest first. */
export function lapse(world: World): void {
  const over = world.deadlines.values().filter((deadline) => deadline.at <= world.clock.now);
  for (const { kind, accountId, id } of over.sort((a, b) => a.at - b.at)) {
    const account = world.accounts().find((each) => each.id === accountId);
    if (!account) continue;
    const context = new Context(world, account, null);
    if (kind === 'hold') expireHold(context, id);
    else expireSession(context, id);
  }
}
