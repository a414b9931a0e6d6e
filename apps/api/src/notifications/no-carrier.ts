import { Undeliverable } from './carrier.ts';
import type { Carrier } from './carrier.ts';

/** For a channel that this installation has no provider for. */
export class NoCarrier implements Carrier {
  constructor(private readonly reason: string) {}

  carry(): Promise<never> {
    return Promise.reject(new Undeliverable(this.reason));
  }
}
