import type { Carried, Carrier } from './carrier.ts';

/** Sends nothing: the demo shows on its own page what would have been sent. */
export class KeepingCarrier implements Carrier {
  carry(): Promise<Carried> {
    return Promise.resolve('kept');
  }
}
