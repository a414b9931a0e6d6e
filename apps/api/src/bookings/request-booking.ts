import { Injectable } from '@nestjs/common';
import type { BookingView, RequestBookingRequest } from '@unbrace/shared/bookings';
import type { BookingId } from '@unbrace/shared/kernel';
import { paymentNeeded } from '@unbrace/shared/payments';
import type { z } from 'zod';
import { AuditLog } from '../audit/audit-log.ts';
import { refuseOthers } from '../clients/find-client.ts';
import { clinicOf } from '../clinics/find-clinic.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Config } from '../platform/config/config.ts';
import { Vault } from '../platform/crypto/vault.ts';
import { Database } from '../platform/database/database.ts';
import { askForHeld, keepConsent, mayBeAskedFor } from './ask-for-held.ts';
import { lockBooking, person } from './booking-step.ts';
import { viewOf } from './describe-booking.ts';

/** Turns a held time into a request, with the consent to treatment, where the visit is paid on the day. */
@Injectable()
export class RequestBooking {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
    private readonly config: Config,
  ) {}

  /** @throws Problem not-found, bookings/consent-outdated, hold-expired, service-unsuitable, clearance-too-late, recipient-unreachable, transition-refused, payments/payment-needed */
  execute(actor: Actor, id: BookingId, request: z.infer<typeof RequestBookingRequest>): Promise<BookingView> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      const now = this.clock.now();
      const booking = await lockBooking(tx, id);
      refuseOthers(actor, booking.clientId);
      await mayBeAskedFor(tx, this.vault, booking, request, now);
      if (this.config.stripe && (await clinicOf(tx)).stripeAccountId) throw paymentNeeded(undefined);
      const means = { vault: this.vault, publicUrl: this.config.publicUrl };
      const consented = { ...booking, treatmentConsentAt: now };
      const settled = await askForHeld(tx, means, consented, person(actor), now);
      await keepConsent(tx, this.vault, settled, actor, request, now);
      await new AuditLog(tx, now).record(actor, 'booking-requested', { kind: 'booking', id });
      return viewOf(tx, settled, actor, now);
    });
  }
}
