import { Injectable } from '@nestjs/common';
import { BookingId, type ClinicId, type Instant } from '@unbrace/shared/kernel';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { SettlePaid } from '../bookings/settle-paid.ts';
import { clinicOf } from '../clinics/find-clinic.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import type { WholePayment } from './payment-record.ts';
import { PaymentsRepository } from './payments.repository.ts';
import { planOperations } from './plan-operations.ts';
import { isSecured, type Learned, recordCheckout, recordIntent } from './record-facts.ts';
import { StripeGateway } from './stripe-gateway.ts';

export interface Effect {
  readonly bookingId: BookingId | null;
  /** In words for finance; null when it is about nothing of ours, or told nothing new. */
  readonly effect: string | null;
}

const nothingOfOurs: Effect = { bookingId: null, effect: null };

type Record = (tx: Tx, whole: WholePayment, now: Instant) => Promise<Learned>;

/**
 * Asks Stripe how things stand and takes it over: what a webhook says is never believed, only taken as a hint to ask. A
 * booking whose money is secured goes on from here, and from nowhere else.
 */
@Injectable()
export class LearnFromStripe {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly stripe: StripeGateway,
    private readonly settlePaid: SettlePaid,
  ) {}

  async checkout(clinicId: ClinicId, id: string): Promise<Effect> {
    const { account, bookingId } = await this.lookFor(clinicId, id);
    const facts = await this.stripe.checkout(id, account);
    return this.take(clinicId, bookingId ?? asBooking(facts.bookingId), (tx, whole, now) =>
      recordCheckout(tx, whole, facts, now),
    );
  }

  async intent(clinicId: ClinicId, id: string): Promise<Effect> {
    const { account, bookingId } = await this.lookFor(clinicId, id);
    const facts = await this.stripe.intent(id, account);
    return this.take(clinicId, bookingId ?? asBooking(facts.bookingId), (tx, whole, now) =>
      recordIntent(tx, whole, facts, now),
    );
  }

  /** Takes over what was learned and lets the booking go where it leads. */
  async take(clinicId: ClinicId, bookingId: BookingId | null, record: Record): Promise<Effect> {
    if (bookingId === null) return nothingOfOurs;
    const now = this.clock.now();
    const told: string[] = [];
    const learn = async (tx: Tx, booking: BookingRecord): Promise<boolean> => {
      const before = await new PaymentsRepository(tx).lock(booking.id);
      if (!before) return false;
      const { whole, effects } = await record(tx, before, now);
      await planOperations(tx, whole, booking, now);
      told.splice(0, told.length, ...effects);
      return isSecured(whole, booking);
    };
    const known = await this.database.transaction(clinicId, (tx) =>
      new PaymentsRepository(tx).find(bookingId),
    );
    if (!known) return nothingOfOurs;
    const moved = await this.settlePaid.execute(clinicId, bookingId, learn, now);
    const effects = moved === null ? told : [...told, `booking ${moved}`];
    return { bookingId, effect: effects.length === 0 ? null : effects.join(', ') };
  }

  private lookFor(clinicId: ClinicId, id: string) {
    return this.database.transaction(clinicId, async (tx) => {
      const payments = new PaymentsRepository(tx);
      const bookingId = await payments.bookingOf(id);
      const whole = bookingId && (await payments.find(bookingId));
      const account = whole?.payment.accountId ?? (await clinicOf(tx)).stripeAccountId ?? '';
      return { account, bookingId };
    });
  }
}

const asBooking = (id: string | null): BookingId | null => BookingId.safeParse(id).data ?? null;
