import { z } from 'zod';
import { seededRandom } from './random.ts';

/** What goes wrong with a request. `after` means: Stripe has done it, and the caller does not learn so. */
export const RequestFault = z.strictObject({
  kind: z.enum(['delay', 'drop-before', 'drop-after', 'error-before', 'error-after', 'rate-limit']),
  /** Only requests of this method. */
  method: z.enum(['GET', 'POST', 'DELETE']).optional(),
  /** Only requests whose path contains this. */
  path: z.string().optional(),
  /** How many requests it befalls; for ever when absent and a probability is given, else once. */
  times: z.number().int().positive().optional(),
  /** How likely it befalls each. */
  probability: z.number().min(0).max(1).optional(),
  /** How long a delayed request waits. */
  milliseconds: z.number().int().min(0).max(600_000).optional(),
});
export type RequestFault = z.output<typeof RequestFault>;

/** What goes wrong with webhooks on their way. */
export const WebhookFaults = z.strictObject({
  /** How likely an event is sent twice. */
  duplicate: z.number().min(0).max(1).optional(),
  /** Whether waiting events are sent in any order. */
  shuffle: z.boolean().optional(),
  /** An event waits up to this long, by the simulated clock. */
  delayMilliseconds: z.number().int().min(0).optional(),
  /** How likely a try is lost before it reaches the endpoint. */
  lose: z.number().min(0).max(1).optional(),
});
export type WebhookFaults = z.output<typeof WebhookFaults>;

export const FaultOrder = z.strictObject({
  seed: z.number().int().optional(),
  requests: z.array(RequestFault).optional(),
  webhooks: WebhookFaults.optional(),
});
export type FaultOrder = z.output<typeof FaultOrder>;

/** Faults on order, drawn from one seed. */
export class Faults {
  webhooks: WebhookFaults = {};
  random = seededRandom(1);
  #requests: (RequestFault & { left: number })[] = [];

  /** Adds to the order; a seed begins the draw anew. */
  order({ seed, requests = [], webhooks }: FaultOrder): void {
    if (seed !== undefined) this.random = seededRandom(seed);
    for (const fault of requests) {
      const left = fault.times ?? (fault.probability === undefined ? 1 : Infinity);
      this.#requests.push({ ...fault, left });
    }
    if (webhooks) this.webhooks = webhooks;
  }

  clear(): void {
    this.#requests = [];
    this.webhooks = {};
  }

  /** The fault that befalls this request, if one does. */
  take(method: string, path: string): RequestFault | undefined {
    const found = this.#requests.find(
      (fault) =>
        fault.left > 0 &&
        (fault.method ?? method) === method &&
        path.includes(fault.path ?? '') &&
        (fault.probability === undefined || this.random() < fault.probability),
    );
    if (found) found.left -= 1;
    return found;
  }
}
