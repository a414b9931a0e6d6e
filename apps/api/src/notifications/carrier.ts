import type { OutgoingMessage } from '../platform/outbox/outbox.ts';

/** What became of a message: handed over to the world, or kept here because this installation sends none. */
export type Carried = 'sent' | 'kept';

/** Takes messages of one channel to people. */
export interface Carrier {
  /**
   * @param id the same for every try of one message, so that a receiver can recognise a repetition
   * @throws Undeliverable when no further try can help, any other error when a later one may
   */
  carry(id: string, message: OutgoingMessage): Promise<Carried>;
}

/** Nobody will ever get this message: the address does not exist, or there is no way to send on this channel. */
export class Undeliverable extends Error {
  constructor(readonly reason: string) {
    super(reason);
    this.name = 'Undeliverable';
  }
}
