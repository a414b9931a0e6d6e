import { Injectable } from '@nestjs/common';
import { transitionRefused } from '@unbrace/shared/bookings';
import type { BookingId } from '@unbrace/shared/kernel';
import type { VisitNote, VisitView } from '@unbrace/shared/visits';
import { AuditLog } from '../audit/audit-log.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Vault } from '../platform/crypto/vault.ts';
import { Database } from '../platform/database/database.ts';
import { lockOwnVisit } from './own-visit.ts';
import { ReadVisit } from './read-visit.ts';
import { VisitNotesRepository } from './visit-notes.repository.ts';

/** Signs a therapist's note, sealed. A correction is a further row: what was signed stays. */
@Injectable()
export class WriteNote {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
    private readonly visit: ReadVisit,
  ) {}

  /** @throws Problem not-found, bookings/transition-refused before the visit is over */
  execute(actor: Actor, id: BookingId, note: VisitNote): Promise<VisitView> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      const booking = await lockOwnVisit(tx, actor, id);
      if (!['completed', 'stopped', 'closed'].includes(booking.state) || !booking.therapistId) {
        throw transitionRefused({
          machine: 'visit note',
          state: booking.state,
          event: 'sign',
          actor: 'therapist',
        });
      }
      const now = this.clock.now();
      await new VisitNotesRepository(tx, this.vault).add(
        { bookingId: id, therapistId: booking.therapistId, note },
        now,
      );
      await new AuditLog(tx, now).record(actor, 'note-signed', { kind: 'booking', id });
      return this.visit.view(tx, actor, booking);
    });
  }
}
