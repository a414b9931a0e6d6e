import type { BookingId, Instant, Money } from '@unbrace/shared/kernel';
import type {
  Authorisation,
  Checkout,
  Operation,
  PaymentPicture,
  PaymentState,
} from '@unbrace/shared/payments';

/** The money of one booking, as the verbs work with it. */
export interface PaymentRow {
  readonly bookingId: BookingId;
  readonly state: PaymentState;
  readonly way: 'near' | 'far';
  readonly wanted: PaymentPicture['wanted'];
  readonly wantedAmount: number;
  readonly amount: Money;
  readonly feePercent: number;
  readonly accountId: string;
  readonly customerId: string | null;
  readonly paymentMethodId: string | null;
  readonly askedAt: Instant | null;
  readonly createdAt: Instant;
}

/** An operation with what is sent for it. */
export interface OperationRow extends Operation {
  readonly id: string;
  readonly bookingId: BookingId;
  readonly attempt: number;
  readonly key: string;
  readonly amount: number | null;
  readonly request: Readonly<Record<string, unknown>>;
  readonly tries: number;
  readonly createdAt: Instant;
}

export interface CheckoutRow extends Checkout {
  readonly url: string | null;
}

/** A payment with all that is known of it. */
export interface WholePayment {
  readonly payment: PaymentRow;
  readonly checkouts: readonly CheckoutRow[];
  readonly authorisations: readonly Authorisation[];
  readonly operations: readonly OperationRow[];
}

/** What decides what is to be done next. */
export function pictureOf(
  { payment, checkouts, authorisations, operations }: WholePayment,
  { startsAt, endsAt }: { readonly startsAt: Instant; readonly endsAt: Instant },
): PaymentPicture {
  return {
    wanted: payment.wanted,
    wantedAmount: payment.wantedAmount,
    amount: payment.amount.amount,
    hasCard: payment.customerId !== null && payment.paymentMethodId !== null,
    startsAt,
    endsAt,
    checkouts,
    authorisations,
    operations,
  };
}
