import { z } from 'zod';
import { BookingView, RequestBookingRequest } from '../bookings/bookings.contract.ts';
import { BookingId } from '../kernel/id.ts';
import { Money } from '../kernel/money.ts';
import { InstantText } from '../kernel/time.ts';
import { movementKinds } from './authorisation.ts';
import { operationKinds, operationStates } from './next-operations.ts';
import { paymentStates } from './payment-states.ts';

export const PaymentStateName = z.enum(paymentStates).meta({ id: 'PaymentState' });

/** The consent to treatment and the codes, as when a visit is asked for without a payment. */
export const StartPaymentRequest = RequestBookingRequest.meta({ id: 'StartPaymentRequest' });
export type StartPaymentRequest = z.infer<typeof StartPaymentRequest>;

/** Where the client goes next; null when nothing is to be paid, because the visit does not take place. */
export const StartedPayment = z.object({ url: z.string().nullable(), booking: BookingView }).meta({
  id: 'StartedPayment',
  description: '`url` is a page of Stripe. What comes of it is told by the booking, never by the page',
});
export type StartedPayment = z.infer<typeof StartedPayment>;

export const paymentWays = ['on-the-day', 'near', 'far'] as const;

/** What is paid, how and how far it has come. */
export const PaymentView = z
  .object({
    bookingId: BookingId,
    way: z.enum(paymentWays).meta({
      description: 'near: held on the card when it is booked; far: a card is saved, held 3 days before',
    }),
    state: PaymentStateName,
    amount: Money,
    held: Money,
    captured: Money,
    refunded: Money,
    authoriseAt: InstantText.nullable().meta({ description: 'When the money of a far visit is held' }),
    payBy: InstantText.nullable().meta({
      description: 'Until when the client must act; then the time is free',
    }),
    needs: z
      .enum(['nothing', 'checkout', 'client', 'card'])
      .meta({ description: 'checkout: pay or go on paying; client: the bank asks; card: another card' }),
    simulated: z
      .boolean()
      .meta({ description: 'No money moves: the payments of this installation are simulated' }),
  })
  .meta({ id: 'Payment' });
export type PaymentView = z.infer<typeof PaymentView>;

export const PaymentOperationView = z
  .object({
    kind: z.enum(operationKinds),
    attempt: z.int(),
    state: z.enum(operationStates),
    amount: Money.nullable(),
    code: z.string().nullable(),
    tries: z.int(),
    at: InstantText,
  })
  .meta({ id: 'PaymentOperation' });
export const PaymentMovementView = z
  .object({ kind: z.enum(movementKinds), amount: Money, at: InstantText })
  .meta({ id: 'PaymentMovement' });

/** A payment as finance sees it: no health, no place. */
export const PaymentRecord = z
  .object({
    bookingId: BookingId,
    reference: z.string(),
    client: z.string(),
    startsAt: InstantText,
    timeZone: z.string(),
    state: PaymentStateName,
    wanted: z.enum(['secure', 'capture', 'release']),
    amount: Money,
    operations: z.array(PaymentOperationView),
    movements: z.array(PaymentMovementView),
  })
  .meta({ id: 'PaymentRecord' });
export type PaymentRecord = z.infer<typeof PaymentRecord>;
export const PaymentRecords = z
  .object({ items: z.array(PaymentRecord), nextCursor: z.string().nullable() })
  .meta({ id: 'PaymentRecords' });
export const PaymentRecordQuery = z.strictObject({
  which: z.enum(['all', 'failed']).default('all'),
  cursor: z.string().max(200).optional(),
});
export type PaymentRecordQuery = z.infer<typeof PaymentRecordQuery>;

/** What Stripe told, and what followed from it. */
export const StripeEventView = z
  .object({
    id: z.string(),
    type: z.string(),
    state: z.enum(['waiting', 'done', 'ignored', 'failed']),
    effect: z.string().nullable(),
    bookingId: BookingId.nullable(),
    occurredAt: InstantText,
    receivedAt: InstantText,
    tries: z.int(),
  })
  .meta({ id: 'StripeEvent' });
export const StripeEventViews = z
  .object({ items: z.array(StripeEventView), nextCursor: z.string().nullable() })
  .meta({ id: 'StripeEvents' });
export const StripeEventQuery = z.strictObject({ cursor: z.string().max(200).optional() });
export type StripeEventQuery = z.infer<typeof StripeEventQuery>;
