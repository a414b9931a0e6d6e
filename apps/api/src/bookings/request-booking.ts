import { Injectable } from '@nestjs/common';
import {
  bookingMachine,
  type BookingView,
  holdExpired,
  type RequestBookingRequest,
  treatmentConsent,
  treatmentConsentOutdated,
} from '@unbrace/shared/bookings';
import type { BookingId } from '@unbrace/shared/kernel';
import type { z } from 'zod';
import { AuditLog } from '../audit/audit-log.ts';
import { refuseOthers } from '../clients/find-client.ts';
import type { Actor } from '../identity/actor.ts';
import { recordTreatmentConsent } from '../intake/treatment-consent.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Config } from '../platform/config/config.ts';
import { Vault } from '../platform/crypto/vault.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { serviceOf } from '../services/list-services.ts';
import { readOutcome } from '../triage/read-outcome.ts';
import { awaitAnswers } from './await-answers.ts';
import { BookingAccessRepository } from './booking-access.repository.ts';
import type { BookingRecord } from './booking-record.ts';
import { lockBooking, person } from './booking-step.ts';
import { clearanceInTime } from './clearance-in-time.ts';
import { viewOf } from './describe-booking.ts';
import { refuseUnsuitable } from './may-be-held.ts';
import { searchOf } from './search-of.ts';
import { roadFor, settleAnswers } from './settle-answers.ts';

/** Turns a held time into a request, with the consent to treatment. Payment comes on the day. */
@Injectable()
export class RequestBooking {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
    private readonly config: Config,
  ) {}

  /** @throws Problem not-found, bookings/consent-outdated, hold-expired, service-unsuitable, clearance-too-late, recipient-unreachable, transition-refused */
  execute(actor: Actor, id: BookingId, request: z.infer<typeof RequestBookingRequest>): Promise<BookingView> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      const now = this.clock.now();
      const booking = await lockBooking(tx, id);
      refuseOthers(actor, booking.clientId);
      if (request.consentVersion !== treatmentConsent.version)
        throw treatmentConsentOutdated({ version: treatmentConsent.version });
      if (booking.state === 'held' && (booking.heldUntil ?? 0) <= now)
        throw holdExpired({ alternatives: [] });
      // Asked for once: what waits, is offered or has ended is not settled again.
      bookingMachine.step(booking.state, 'request', 'system');
      const consented: BookingRecord = { ...booking, treatmentConsentAt: now };
      const settled = await this.settle(tx, consented, actor, now);
      await recordTreatmentConsent(
        tx,
        {
          bookingId: id,
          recipientId: booking.recipientId,
          version: request.consentVersion,
          userId: actor.userId,
        },
        now,
      );
      if (request.access && settled.state !== 'blocked')
        await new BookingAccessRepository(tx, this.vault).put(id, request.access, now);
      await new AuditLog(tx, now).record(actor, 'booking-requested', { kind: 'booking', id });
      return viewOf(tx, settled, actor, now);
    });
  }

  private async settle(tx: Tx, booking: BookingRecord, actor: Actor, now: number): Promise<BookingRecord> {
    const outcome = booking.intakeId && (await readOutcome(tx, this.vault, booking.intakeId));
    if (outcome && booking.intakeId) {
      // Answers may have been corrected while the time was kept.
      const service = await serviceOf(tx, booking.serviceId);
      if (roadFor(outcome.tier) !== 'blocked')
        await refuseUnsuitable(tx, this.vault, booking.intakeId, { service, minutes: booking.minutes });
      const { requestedTherapistId: therapistId, startsAt } = booking;
      const search = await searchOf(tx, booking, now, { who: 'client', therapistId });
      await clearanceInTime(tx, this.vault, booking.intakeId, search, startsAt);
      return settleAnswers(tx, booking, outcome, person(actor), now);
    }
    return awaitAnswers(tx, booking, this.config.publicUrl, now);
  }
}
