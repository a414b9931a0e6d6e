import { Injectable } from '@nestjs/common';
import type { BookingQuery, BookingView, BookingViews } from '@unbrace/shared/bookings';
import { type BookingId, type ClientId, notFound } from '@unbrace/shared/kernel';
import type { z } from 'zod';
import { ownClientId, refuseOthers } from '../clients/find-client.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Vault } from '../platform/crypto/vault.ts';
import { Database } from '../platform/database/database.ts';
import { keyIn, pageOf } from '../platform/http/page.ts';
import { BookingsRepository } from './bookings.repository.ts';
import { viewOf, viewsOf } from './describe-booking.ts';
import { holdAhead } from './hold-note.ts';
import { isDesk } from './may.ts';
import { StartKey, startKeyOf } from './start-key.ts';

const pageSize = 50;

/** A client's own bookings, or those of a client for the desk. */
@Injectable()
export class ReadBookings {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
  ) {}

  list(actor: Actor, query: BookingQuery): Promise<z.infer<typeof BookingViews>> {
    const after = keyIn(StartKey, query.cursor);
    return this.database.transaction(actor.clinicId, async (tx) => {
      const now = this.clock.now();
      const found = await new BookingsRepository(tx).ofClient(
        this.whose(actor, query),
        rangeOf(query, now),
        after,
        pageSize + 1,
      );
      const { items, nextCursor } = pageOf(found, pageSize, startKeyOf);
      return { items: await viewsOf(tx, items, actor, now), nextCursor };
    });
  }

  /** @throws Problem not-found */
  one(actor: Actor, id: BookingId): Promise<BookingView> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      const booking = await new BookingsRepository(tx).find(id);
      if (!booking) throw notFound(undefined);
      refuseOthers(actor, booking.clientId);
      const now = this.clock.now();
      const view = await viewOf(tx, booking, actor, now);
      return { ...view, hold: view.hold ?? (await holdAhead(tx, this.vault, booking, now)) };
    });
  }

  /** A client is always their own; what they ask for of somebody else is not there. */
  private whose(actor: Actor, { clientId }: BookingQuery): ClientId {
    if (isDesk(actor) && clientId) return clientId;
    if (clientId && clientId !== actor.clientId) throw notFound(undefined);
    return ownClientId(actor);
  }
}

function rangeOf({ when }: BookingQuery, now: number): { from?: number; until?: number } {
  return { upcoming: { from: now }, past: { until: now }, all: {} }[when];
}
