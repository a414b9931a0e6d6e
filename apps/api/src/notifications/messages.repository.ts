import { type Instant, toText } from '@unbrace/shared/kernel';
import { KeptMessage } from '@unbrace/shared/notifications';
import type { Tx } from '../platform/database/database.ts';
import type { OutgoingMessage } from '../platform/outbox/outbox.ts';

export type MessageState = 'sent' | 'kept' | 'failed';

/** The messages that the clinic's people were sent. */
export class MessagesRepository {
  constructor(private readonly tx: Tx) {}

  async add(
    id: string,
    { channel, to, subject, body, bookingId }: OutgoingMessage,
    state: MessageState,
    at: Instant,
  ): Promise<void> {
    const now = new Date(at);
    await this.tx.db.message.create({
      data: {
        clinicId: this.tx.clinicId,
        id,
        channel,
        recipient: to,
        subject,
        body,
        bookingId,
        state,
        createdAt: now,
        sentAt: state === 'sent' ? now : null,
      },
      select: { id: true },
    });
  }

  /** Newest first. */
  async kept(limit: number): Promise<KeptMessage[]> {
    const rows = await this.tx.db.message.findMany({
      where: { clinicId: this.tx.clinicId, state: 'kept' },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: limit,
    });
    return rows.map(({ recipient, createdAt, ...row }) =>
      KeptMessage.parse({ ...row, to: recipient, at: toText(createdAt.getTime()) }),
    );
  }
}
