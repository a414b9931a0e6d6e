import { Injectable } from '@nestjs/common';
import type { HoldView, HoldViews } from '@unbrace/shared/bookings';
import { toText } from '@unbrace/shared/kernel';
import type { z } from 'zod';
import { AuditLog } from '../audit/audit-log.ts';
import { recipientOf } from '../clients/find-recipient.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Vault } from '../platform/crypto/vault.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { readOutcome } from '../triage/read-outcome.ts';
import type { BookingRecord } from './booking-record.ts';
import { BookingsRepository } from './bookings.repository.ts';
import { type TriageHoldRecord, TriageHoldsRepository } from './triage-holds.repository.ts';

/** The clinical lead's queue, the most urgent first, with reasons. Each look at a reason is logged. */
@Injectable()
export class ListHolds {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
  ) {}

  execute(actor: Actor): Promise<z.infer<typeof HoldViews>> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      const holds = await new TriageHoldsRepository(tx).open();
      const bookings = await new BookingsRepository(tx).byIds(holds.map(({ bookingId }) => bookingId));
      const items: HoldView[] = [];
      for (const hold of holds) {
        const booking = bookings.find(({ id }) => id === hold.bookingId);
        if (booking) items.push(await this.view(tx, actor, hold, booking));
      }
      return { items, nextCursor: null };
    });
  }

  private async view(
    tx: Tx,
    actor: Actor,
    hold: TriageHoldRecord,
    booking: BookingRecord,
  ): Promise<HoldView> {
    const recipient = await recipientOf(tx, booking.recipientId);
    const outcome =
      hold.kind !== 'INTAKE_PENDING' && booking.intakeId
        ? await readOutcome(tx, this.vault, booking.intakeId)
        : null;
    if (outcome)
      await new AuditLog(tx, this.clock.now()).record(actor, 'hold-read', {
        kind: 'booking',
        id: booking.id,
      });
    return {
      id: hold.id,
      bookingId: booking.id,
      reference: booking.reference,
      kind: hold.kind,
      recipient: recipient.name,
      phone: recipient.phone,
      startsAt: toText(booking.startsAt),
      timeZone: booking.timeZone,
      openedAt: toText(hold.createdAt),
      deadlineAt: toText(hold.deadlineAt),
      tier: outcome?.tier ?? null,
      reasons: (outcome?.flags ?? []).map(({ full }) => full),
    };
  }
}
