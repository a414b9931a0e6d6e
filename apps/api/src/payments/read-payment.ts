import { Injectable } from '@nestjs/common';
import { type BookingId, hours, type Instant, money, toText } from '@unbrace/shared/kernel';
import { authoriseBefore, nearWithin, type PaymentView, releaseBefore } from '@unbrace/shared/payments';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { bookingOf } from '../bookings/find-bookings.ts';
import { refuseOthers } from '../clients/find-client.ts';
import { clinicOf } from '../clinics/find-clinic.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Config } from '../platform/config/config.ts';
import { Database } from '../platform/database/database.ts';
import type { WholePayment } from './payment-record.ts';
import { PaymentsRepository } from './payments.repository.ts';

/** How a visit is paid, and how far that has come: for its client and the desk. Also before anything is paid. */
@Injectable()
export class ReadPayment {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** @throws Problem not-found */
  execute(actor: Actor, id: BookingId): Promise<PaymentView> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      const now = this.clock.now();
      const booking = await bookingOf(tx, id);
      refuseOthers(actor, booking.clientId);
      const whole = await new PaymentsRepository(tx).find(id);
      const simulated = this.config.stripe?.url !== undefined;
      if (whole) return { ...paymentView(whole, booking, now), simulated };
      const takesCards = this.config.stripe !== null && (await clinicOf(tx)).stripeAccountId !== null;
      const way = takesCards && booking.state === 'held' ? wayOf(booking, now) : 'on-the-day';
      return { ...unpaid(booking, way), simulated: simulated && way !== 'on-the-day' };
    });
  }
}

const wayOf = ({ startsAt }: BookingRecord, now: Instant) =>
  startsAt - now <= nearWithin ? ('near' as const) : ('far' as const);

function unpaid(
  { id, total, startsAt }: BookingRecord,
  way: PaymentView['way'],
): Omit<PaymentView, 'simulated'> {
  const nothing = money(0, total.currency);
  return {
    bookingId: id,
    way,
    state: 'none',
    amount: total,
    held: nothing,
    captured: nothing,
    refunded: nothing,
    authoriseAt: way === 'far' ? toText(startsAt - authoriseBefore) : null,
    payBy: null,
    needs: 'nothing',
  };
}

function paymentView(
  whole: WholePayment,
  booking: BookingRecord,
  now: Instant,
): Omit<PaymentView, 'simulated'> {
  const { payment, authorisations } = whole;
  const { currency } = payment.amount;
  const sum = (of: (each: (typeof authorisations)[number]) => number) =>
    money(
      authorisations.map(of).reduce((a, b) => a + b, 0),
      currency,
    );
  const needs = needsOf(whole, booking, now);
  return {
    ...unpaid(booking, payment.way),
    state: payment.state,
    amount: payment.amount,
    held: sum(({ status, held }) => (status === 'held' ? held : 0)),
    captured: sum(({ captured }) => captured),
    refunded: sum(({ refunded }) => refunded),
    authoriseAt: payment.state === 'card_saved' ? toText(booking.startsAt - authoriseBefore) : null,
    payBy: needs === 'nothing' ? null : toText(payBy(whole, booking)),
    needs,
  };
}

/** Until when a client must pay: as long as the time is kept; later a day before the visit, but never at once. */
export function payBy({ payment }: WholePayment, { state, heldUntil, startsAt }: BookingRecord): Instant {
  if (state === 'held') return heldUntil ?? payment.createdAt;
  return Math.max(startsAt - releaseBefore, (payment.askedAt ?? 0) + hours(1));
}

const waiting: readonly BookingRecord['state'][] = ['on_hold', 'requested', 'offered', 'confirmed'];

/** What the client has to do, if anything. */
export function needsOf(whole: WholePayment, booking: BookingRecord, now: Instant): PaymentView['needs'] {
  const { state, wanted } = whole.payment;
  if (wanted !== 'secure') return 'nothing';
  if (booking.state === 'held')
    return (booking.heldUntil ?? 0) > now && (state === 'none' || state === 'authorising')
      ? 'checkout'
      : 'nothing';
  if (!waiting.includes(booking.state)) return 'nothing';
  if (state === 'action_required') return 'client';
  const hasOpenPage = whole.checkouts.some(({ status, mode }) => status === 'open' && mode === 'payment');
  return state === 'failed' || (state === 'authorising' && hasOpenPage) ? 'card' : 'nothing';
}
