import { Injectable } from '@nestjs/common';
import type { HoldQuery, HoldView, HoldViews } from '@unbrace/shared/bookings';
import { forbidden, toText } from '@unbrace/shared/kernel';
import type { z } from 'zod';
import { AuditLog } from '../audit/audit-log.ts';
import { recipientOf } from '../clients/find-recipient.ts';
import { clinicOf } from '../clinics/find-clinic.ts';
import { type Actor, hasRole } from '../identity/actor.ts';
import { mayClearCalls } from '../identity/may-clear-calls.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Vault } from '../platform/crypto/vault.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { keyIn, pageOf } from '../platform/http/page.ts';
import type { BookingRecord } from './booking-record.ts';
import { BookingsRepository } from './bookings.repository.ts';
import { promised } from './hold-note.ts';
import { isForDesk } from './is-for-desk.ts';
import { readHoldReasons } from './read-hold-reasons.ts';
import {
  HoldKey,
  holdKeyOf,
  type TriageHoldRecord,
  TriageHoldsRepository,
} from './triage-holds.repository.ts';

const pageSize = 50;

/**
 * The clinical lead's queue, the most urgent first, with reasons. A member who may clear calls sees the calls only, with
 * the answers that triggered them. Each look is logged.
 */
@Injectable()
export class ListHolds {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
  ) {}

  /** @throws Problem forbidden */
  execute(actor: Actor, { cursor }: HoldQuery): Promise<z.infer<typeof HoldViews>> {
    const after = keyIn(HoldKey, cursor);
    return this.database.transaction(actor.clinicId, async (tx) => {
      const isLead = hasRole(actor, 'clinical_lead');
      if (!isLead && !(await mayClearCalls(tx, actor))) throw forbidden(undefined);
      const found = await new TriageHoldsRepository(tx).open(after, pageSize + 1);
      const { items: holds, nextCursor } = pageOf(found, pageSize, holdKeyOf);
      const bookings = await new BookingsRepository(tx).byIds(holds.map(({ bookingId }) => bookingId));
      const items: HoldView[] = [];
      for (const hold of holds) {
        const booking = bookings.find(({ id }) => id === hold.bookingId);
        if (!booking) continue;
        if (isLead || (await isForDesk(tx, hold, booking.recipientId)))
          items.push(await this.view(tx, actor, hold, booking));
      }
      return { items, nextCursor };
    });
  }

  private async view(
    tx: Tx,
    actor: Actor,
    hold: TriageHoldRecord,
    booking: BookingRecord,
  ): Promise<HoldView> {
    const recipient = await recipientOf(tx, booking.recipientId);
    const as = hasRole(actor, 'clinical_lead') ? 'lead' : 'desk';
    const shown = await readHoldReasons(tx, this.vault, hold, booking, as);
    if (shown)
      await new AuditLog(tx, this.clock.now()).record(actor, 'hold-read', {
        kind: 'booking',
        id: booking.id,
      });
    return {
      id: hold.id,
      bookingId: booking.id,
      recipientId: recipient.id,
      reference: booking.reference,
      kind: hold.kind,
      recipient: recipient.name,
      phone: recipient.phone,
      startsAt: toText(booking.startsAt),
      timeZone: booking.timeZone,
      openedAt: toText(hold.createdAt),
      deadlineAt: toText(hold.deadlineAt),
      promised: promised(hold, booking, await clinicOf(tx), this.clock.now()),
      ...(shown ?? { tier: null, reasons: [], answers: [] }),
    };
  }
}
