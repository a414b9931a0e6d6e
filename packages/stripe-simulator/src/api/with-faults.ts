import { setTimeout as wait } from 'node:timers/promises';
import type { RequestFault } from '../faults/faults.ts';
import { brokenAnswer, rateLimited, type Answer } from './answer.ts';

/** The connection is to be closed without an answer. */
export const dropped = Symbol('dropped');

/** Lets the fault that was ordered happen around the deed, or instead of it. */
export async function withFault(
  fault: RequestFault | undefined,
  deed: () => Answer,
): Promise<Answer | typeof dropped> {
  switch (fault?.kind) {
    case 'rate-limit':
      return rateLimited;
    case 'error-before':
      return brokenAnswer;
    case 'drop-before':
      return dropped;
    case 'error-after':
      deed();
      return brokenAnswer;
    case 'drop-after':
      deed();
      return dropped;
    case 'delay':
      await wait(fault.milliseconds ?? 1000);
      return deed();
    case undefined:
      return deed();
  }
}
