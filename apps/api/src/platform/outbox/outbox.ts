import type { BookingId } from '@unbrace/shared/kernel';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import type { Tx } from '../database/database.ts';

/** A message to a person, without any health detail. `key` makes a repetition harmless. */
export const OutgoingMessage = z.object({
  channel: z.enum(['email', 'sms']),
  to: z.string(),
  subject: z.string(),
  body: z.string(),
  bookingId: z.string().nullable(),
});
export type OutgoingMessage = z.infer<typeof OutgoingMessage>;

/** Writes what must happen outside the database in the transaction that decided it, and wakes a worker for after its commit. */
export class Outbox {
  constructor(
    private readonly tx: Tx,
    private readonly now: number,
  ) {}

  /** Sends a message once; the same key again is nothing. @returns whether this call sends it: of two at once, one does */
  async send(
    key: string,
    message: { channel: 'email' | 'sms'; to: string; subject: string; body: string; bookingId?: BookingId },
  ): Promise<boolean> {
    const payload = OutgoingMessage.parse({ ...message, bookingId: message.bookingId ?? null });
    const id = uuid();
    const added = await this.tx.db.$executeRaw`
      INSERT INTO outbox (clinic_id, id, kind, key, payload, state, attempts, created_at)
      VALUES (${this.tx.clinicId}::uuid, ${id}::uuid, 'message', ${key}, ${JSON.stringify(payload)}::jsonb, 'waiting', 0,
        ${new Date(this.now)})
      ON CONFLICT (clinic_id, key) DO NOTHING`;
    if (added === 1)
      await enqueue(this.tx, 'deliver-outbox', { clinicId: this.tx.clinicId, outboxId: id }, `outbox:${id}`);
    return added === 1;
  }
}

/** Queues a job in this transaction, through the only door there is. Payloads carry ids, never a person's data. */
export async function enqueue(
  tx: Tx,
  task: string,
  payload: Record<string, string>,
  key: string,
): Promise<void> {
  await tx.db.$executeRaw`SELECT enqueue_job(${task}, ${JSON.stringify(payload)}::json, now(), ${key})`;
}
