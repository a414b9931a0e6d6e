import type { BookingState, CancellationFee, CancellationPolicy, GenderWish } from '@unbrace/shared/bookings';
import type {
  BookingId,
  ClientId,
  Instant,
  IntakeId,
  Money,
  PlaceId,
  RecipientId,
  ServiceId,
  TherapistId,
  UserId,
} from '@unbrace/shared/kernel';
import type { Price } from '@unbrace/shared/prices';
import type { Tier } from '@unbrace/shared/triage';

/** A booking as the verbs work with it. */
export interface BookingRecord {
  readonly id: BookingId;
  readonly reference: string;
  readonly state: BookingState;
  /** Goes up with every change; a screen that shows an older one is out of date. */
  readonly version: number;
  readonly clientId: ClientId;
  readonly recipientId: RecipientId;
  readonly placeId: PlaceId;
  readonly serviceId: ServiceId;
  readonly therapistId: TherapistId | null;
  readonly requestedTherapistId: TherapistId | null;
  readonly gender: GenderWish | null;
  readonly minutes: number;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly timeZone: string;
  readonly intakeId: IntakeId | null;
  readonly tier: Tier | null;
  readonly paymentState: string;
  readonly price: Price;
  readonly policy: CancellationPolicy;
  readonly total: Money;
  readonly heldUntil: Instant | null;
  /** When the booking gives up waiting: for answers, for a clearance, for a therapist. */
  readonly deadlineAt: Instant | null;
  readonly confirmedAt: Instant | null;
  readonly endedAt: Instant | null;
  readonly endReason: string | null;
  /** What cancelling it cost; null unless it was cancelled. */
  readonly cancellationFee: CancellationFee | null;
  readonly treatmentConsentAt: Instant | null;
  readonly createdByUserId: UserId | null;
  readonly createdAt: Instant;
}
