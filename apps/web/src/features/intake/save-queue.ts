import type { Answer } from '@unbrace/shared/intake';
import { mayPass } from '../../api/query-client.ts';

export type SaveState = 'saved' | 'waiting' | 'saving' | 'failed' | 'refused';
type Changes = Record<string, Answer | null>;

/**
 * Sends answers shortly after they are given, only what changed, one request at a time. What could not be sent stays and
 * is tried again: a dropped connection loses nothing. What the server refused stays too, for the person to see why.
 */
export class SaveQueue {
  #changes: Changes = {};
  #sending: Changes = {};
  #state: SaveState = 'saved';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<boolean> | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #send: (changes: Changes) => Promise<unknown>;
  readonly #delays: { readonly quiet: number; readonly retry: number };
  /** What the last attempt failed with. */
  error: unknown = null;

  constructor(send: (changes: Changes) => Promise<unknown>, delays = { quiet: 500, retry: 5_000 }) {
    this.#send = send;
    this.#delays = delays;
  }

  put(id: string, answer: Answer | null): void {
    this.#changes = { ...this.#changes, [id]: answer };
    if (this.#state !== 'saving') this.#become('waiting');
    this.#later(this.#delays.quiet);
  }

  /** Sends what is left. True when the server has everything. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    while (this.#running) await this.#running;
    if (Object.keys(this.#changes).length === 0) return this.#state === 'saved';
    this.#running = this.#sendChanges();
    const sent = await this.#running;
    return sent && (Object.keys(this.#changes).length === 0 || (await this.flush()));
  }

  /** What the server does not have yet. */
  get unsent(): Changes {
    return { ...this.#sending, ...this.#changes };
  }

  readonly state = (): SaveState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  async #sendChanges(): Promise<boolean> {
    const sending = this.#changes;
    this.#changes = {};
    this.#sending = sending;
    this.#become('saving');
    try {
      await this.#send(sending);
      this.error = null;
      this.#become(Object.keys(this.#changes).length === 0 ? 'saved' : 'waiting');
      return true;
    } catch (error) {
      // What was changed again meanwhile is newer than what failed.
      this.#changes = { ...sending, ...this.#changes };
      this.error = error;
      this.#become(mayPass(0, error) ? 'failed' : 'refused');
      if (this.#state === 'failed') this.#later(this.#delays.retry);
      return false;
    } finally {
      this.#running = undefined;
      this.#sending = {};
    }
  }

  #later(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), ms);
  }

  #become(state: SaveState): void {
    if (state === this.#state) return;
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
