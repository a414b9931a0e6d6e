import type { Account } from '../state/account.ts';
import type { Answer } from './answer.ts';
import { Refusal } from './stripe-error.ts';

interface Saved {
  path: string;
  params: string;
  requestId: string;
  answer: Answer;
  at: number;
}

/** Stripe forgets keys when they are at least a day old. */
const lifetime = 24 * 60 * 60;

/** Remembers what was answered to a key, so that a repeated request does nothing and gets the same answer. */
export class Idempotency {
  readonly #inFlight = new Set<string>();

  /** The saved answer to this key, if there is one; the wrong use of a key is refused. */
  replay(
    account: Account,
    key: string,
    asked: { path: string; params: string; now: number },
  ): Answer | undefined {
    const saved = savedBy(account).get(key);
    if (!saved || asked.now - saved.at >= lifetime) return undefined;
    if (saved.path !== asked.path)
      throw misuse(`for the same endpoint they were first used for ('${saved.path}')`, key);
    if (saved.params !== asked.params)
      throw misuse('with the same parameters they were first used with', key);
    const headers = {
      ...saved.answer.headers,
      'idempotent-replayed': 'true',
      'original-request': saved.requestId,
    };
    return { ...saved.answer, headers };
  }

  /** Marks a key as in use and answers what ends that; a second request meanwhile is refused. */
  begin(account: Account, key: string): () => void {
    const name = `${account.id} ${key}`;
    if (this.#inFlight.has(name)) throw inUse(key);
    this.#inFlight.add(name);
    return () => this.#inFlight.delete(name);
  }

  save(account: Account, key: string, saved: Saved): void {
    savedBy(account).put(key, saved);
  }
}

const savedBy = (account: Account) => account.facts<Saved>('idempotency');

const misuse = (how: string, key: string) =>
  new Refusal(400, {
    type: 'idempotency_error',
    message:
      `Keys for idempotent requests can only be used ${how}. ` +
      `Try using a key other than '${key}' if you meant to execute a different request.`,
  });

const inUse = (key: string) =>
  new Refusal(409, {
    type: 'idempotency_error',
    code: 'idempotency_key_in_use',
    message:
      'There is currently another in-progress request using this Idempotent Key (that probably means you submitted ' +
      `twice, and the other request is still going through): ${key}. Please try again later.`,
  });
