import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ClinicId } from '@unbrace/shared/kernel';
import { z } from 'zod';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import { Tasks } from '../platform/jobs/tasks.ts';
import type { OutgoingMessage } from '../platform/outbox/outbox.ts';
import { Undeliverable } from './carrier.ts';
import { Carriers } from './carriers.ts';
import { type MessageState, MessagesRepository } from './messages.repository.ts';
import { OutboxRepository } from './outbox.repository.ts';

const Delivery = z.object({ clinicId: ClinicId, outboxId: z.uuid() });

/** A link's secret opens something: it stays between us and its reader, so a message that went out is kept without it. */
const secretOfLink = /#[A-Za-z0-9_-]{43}\b/g;

/**
 * Takes a message from the outbox to its receiver. No transaction is open while it travels; a repetition after success
 * does nothing. Who dies between the server's yes and our own note sends it again, under the same Message-ID.
 */
@Injectable()
export class DeliverMessage implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly carriers: Carriers,
    private readonly tasks: Tasks,
  ) {}

  onModuleInit(): void {
    this.tasks.register('deliver-outbox', Delivery, (delivery) => this.execute(delivery));
  }

  /** @throws what the carrier threw, when a later try may succeed */
  async execute({ clinicId, outboxId }: z.infer<typeof Delivery>): Promise<void> {
    const message = await this.database.transaction(clinicId, (tx) =>
      new OutboxRepository(tx).claim(outboxId),
    );
    if (!message) return;
    const { state, reason } = await this.carry(outboxId, message);
    await this.database.transaction(clinicId, async (tx) => {
      const now = this.clock.now();
      const ending = state === 'failed' ? 'failed' : 'done';
      if (!(await new OutboxRepository(tx).end(outboxId, ending, reason, now))) return;
      const told =
        state === 'kept' ? message : { ...message, body: message.body.replace(secretOfLink, '#…') };
      await new MessagesRepository(tx).add(outboxId, told, state, now);
    });
  }

  private async carry(
    id: string,
    message: OutgoingMessage,
  ): Promise<{ state: MessageState; reason: string | null }> {
    try {
      return { state: await this.carriers.of(message.channel).carry(id, message), reason: null };
    } catch (error) {
      if (!(error instanceof Undeliverable)) throw error;
      return { state: 'failed', reason: error.reason };
    }
  }
}
