import { Injectable } from '@nestjs/common';
import { InstantNumber, toText } from '@unbrace/shared/kernel';
import type { StripeEventQuery, StripeEventViews } from '@unbrace/shared/payments';
import { z } from 'zod';
import type { Actor } from '../identity/actor.ts';
import { Database } from '../platform/database/database.ts';
import { keyIn, pageOf } from '../platform/http/page.ts';
import { StripeEventsRepository } from './stripe-events.repository.ts';

const pageSize = 50;
const Key = z.object({ at: InstantNumber, id: z.string().max(100) });

/** Shows finance what Stripe told, and what followed from it, the newest first. */
@Injectable()
export class ListStripeEvents {
  constructor(private readonly database: Database) {}

  execute(actor: Actor, { cursor }: StripeEventQuery): Promise<z.infer<typeof StripeEventViews>> {
    const after = keyIn(Key, cursor);
    return this.database.transaction(actor.clinicId, async (tx) => {
      const found = await new StripeEventsRepository(tx).list(after, pageSize + 1);
      const { items, nextCursor } = pageOf(found, pageSize, ({ receivedAt, id }) => ({ at: receivedAt, id }));
      return {
        items: items.map(({ id, type, state, effect, bookingId, occurredAt, receivedAt, tries }) => ({
          id,
          type,
          state,
          effect,
          bookingId,
          occurredAt: toText(occurredAt),
          receivedAt: toText(receivedAt),
          tries,
        })),
        nextCursor,
      };
    });
  }
}
