import { Injectable } from '@nestjs/common';
import { type ClinicId, conflict, minutes } from '@unbrace/shared/kernel';
import { z } from 'zod';
import { Clock } from '../clock/clock.ts';
import { Vault } from '../crypto/vault.ts';
import { Database } from '../database/database.ts';
import { IdempotencyKeysRepository, type Wish } from './idempotency-keys.repository.ts';

/** Longer than any request may take: whoever began then has died. */
const abandonedAfterMs = minutes(2);
const done = 200;
const Kept = z.object({ answer: z.unknown().optional() });

/** Keeps the answer to a request under its key, sealed: answers can hold what only its user may read. */
@Injectable()
export class AnswerOnce {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
  ) {}

  /** @returns the answer of the first time, or null when this is the first time. @throws Problem conflict */
  async begin(clinicId: ClinicId, wish: Wish): Promise<{ answer?: unknown } | null> {
    const now = this.clock.now();
    const taken = await this.database.statement(clinicId, (tx) =>
      new IdempotencyKeysRepository(tx).take(wish, now, now - abandonedAfterMs),
    );
    return taken ? null : this.earlier(clinicId, wish);
  }

  /** Does the work and keeps its answer; after a refusal the key is free again, because nothing was done. */
  async finish<T>(clinicId: ClinicId, wish: Wish, work: () => Promise<T>): Promise<T> {
    const answer = await work().catch(async (error: unknown) => {
      await this.database.statement(clinicId, (tx) => new IdempotencyKeysRepository(tx).forget(wish));
      throw error;
    });
    await this.database.transaction(clinicId, async (tx) => {
      const sealed = await this.vault.seal(tx, placeOf(wish), { answer });
      await new IdempotencyKeysRepository(tx).finish(wish, done, Buffer.from(sealed).toString('base64'));
    });
    return answer;
  }

  private earlier(clinicId: ClinicId, wish: Wish): Promise<{ answer?: unknown }> {
    return this.database.transaction(clinicId, async (tx) => {
      const keys = new IdempotencyKeysRepository(tx);
      const first = await keys.firstUse(wish);
      if (first?.requestHash !== wish.requestHash)
        throw conflict(undefined, 'This Idempotency-Key was sent with another request before.');
      if (first.response === null)
        throw conflict(undefined, 'The same request is still being worked on. Please try again in a moment.');
      return this.vault.open(tx, placeOf(wish), Buffer.from(first.response, 'base64'), Kept);
    });
  }
}

function placeOf({ userId, key }: Wish) {
  return { table: 'idempotency_keys', column: 'response', row: `${userId}/${key}` };
}
