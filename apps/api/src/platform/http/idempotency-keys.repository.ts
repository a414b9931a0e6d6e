import type { Instant } from '@unbrace/shared/kernel';
import { z } from 'zod';
import type { SqlTx } from '../database/database.ts';

/** One user's wish to have something done once. */
export interface Wish {
  readonly userId: string;
  readonly key: string;
  readonly route: string;
  readonly requestHash: string;
}

/** The first use of a key: `status` is null while it is still being worked on. `response` is sealed. */
const FirstUse = z.object({
  requestHash: z.string(),
  status: z.int().nullable(),
  response: z.string().nullable(),
});
export type FirstUse = z.infer<typeof FirstUse>;

/** The keys under which the users of a clinic had something done. */
export class IdempotencyKeysRepository {
  constructor(private readonly tx: SqlTx) {}

  /** Takes the key, or one whose work was begun before `abandonedSince` and never ended. @returns whether it is ours now. */
  async take(wish: Wish, now: Instant, abandonedSince: Instant): Promise<boolean> {
    const taken = await this.tx.sql`
      INSERT INTO idempotency_keys AS k (clinic_id, user_id, key, route, request_hash, created_at)
      VALUES (${this.tx.clinicId}::uuid, ${wish.userId}::uuid, ${wish.key}, ${wish.route}, ${wish.requestHash}, ${new Date(now)})
      ON CONFLICT (clinic_id, user_id, key) DO UPDATE SET created_at = excluded.created_at
        WHERE k.status IS NULL AND k.created_at < ${new Date(abandonedSince)} AND k.request_hash = excluded.request_hash
      RETURNING key`;
    return taken.length === 1;
  }

  async firstUse(wish: Wish): Promise<FirstUse | null> {
    const [found] = await this.tx.sql`
      SELECT request_hash AS "requestHash", status, response FROM idempotency_keys
      WHERE clinic_id = ${this.tx.clinicId}::uuid AND user_id = ${wish.userId}::uuid AND key = ${wish.key}`;
    return found ? FirstUse.parse(found) : null;
  }

  async finish(wish: Wish, status: number, response: string): Promise<void> {
    await this.tx.sql`
      UPDATE idempotency_keys SET status = ${status}::int, response = ${JSON.stringify(response)}::jsonb
      WHERE clinic_id = ${this.tx.clinicId}::uuid AND user_id = ${wish.userId}::uuid AND key = ${wish.key}`;
  }

  async forget(wish: Wish): Promise<void> {
    await this.tx.sql`
      DELETE FROM idempotency_keys
      WHERE clinic_id = ${this.tx.clinicId}::uuid AND user_id = ${wish.userId}::uuid AND key = ${wish.key}`;
  }

  async forgetBefore(instant: Instant): Promise<void> {
    await this.tx.sql`
      DELETE FROM idempotency_keys WHERE clinic_id = ${this.tx.clinicId}::uuid AND created_at < ${new Date(instant)}`;
  }
}
