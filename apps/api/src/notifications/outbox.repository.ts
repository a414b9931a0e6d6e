import type { Instant } from '@unbrace/shared/kernel';
import type { Tx } from '../platform/database/database.ts';
import { OutgoingMessage } from '../platform/outbox/outbox.ts';

/** What the outbox still has to do, seen by those who do it. */
export class OutboxRepository {
  constructor(private readonly tx: Tx) {}

  /** Counts a try of a waiting message. @returns null when it is done, has failed for good, or never was. */
  async claim(id: string): Promise<OutgoingMessage | null> {
    const { count } = await this.tx.db.outboxItem.updateMany({
      where: this.waiting(id),
      data: { attempts: { increment: 1 } },
    });
    if (count === 0) return null;
    const item = await this.tx.db.outboxItem.findFirstOrThrow({
      where: this.waiting(id),
      select: { payload: true },
    });
    return OutgoingMessage.parse(item.payload);
  }

  /** Ends the wait and wipes the payload: what was said is in `messages`. @returns whether it was still waiting. */
  async end(id: string, state: 'done' | 'failed', lastError: string | null, at: Instant): Promise<boolean> {
    const { count } = await this.tx.db.outboxItem.updateMany({
      where: this.waiting(id),
      data: { state, lastError, doneAt: new Date(at), payload: {} },
    });
    return count === 1;
  }

  private waiting(id: string) {
    return { clinicId: this.tx.clinicId, id, kind: 'message', state: 'waiting' };
  }
}
