import type { ScorePart } from '@unbrace/shared/availability';
import type { BookingId, Instant, Money, OfferId, TherapistId } from '@unbrace/shared/kernel';
import type { AnswerReason, OfferState } from '@unbrace/shared/offers';

/** Why somebody was asked before others: fewer points are better. */
export interface OfferScore {
  readonly score: number;
  readonly parts: readonly ScorePart[];
}

/** A booking put to one therapist with a deadline, alone or in a wave with others. */
export interface OfferRecord {
  readonly id: OfferId;
  readonly bookingId: BookingId;
  readonly therapistId: TherapistId;
  readonly state: OfferState;
  /** The start that was put to the therapist; the booking may have moved since. */
  readonly startsAt: Instant;
  readonly expiresAt: Instant;
  readonly pay: Money;
  readonly driveInMinutes: number | null;
  readonly driveOutMinutes: number | null;
  /** 1 for those who were asked first about this time. */
  readonly wave: number;
  readonly exclusive: boolean;
  readonly chosenBy: OfferScore | null;
  /** Until when the reasons are this therapist's alone to read, of several. */
  readonly readingUntil: Instant | null;
  /** Other times that the therapist proposed. */
  readonly proposedStarts: readonly Instant[];
  readonly answerReason: AnswerReason | null;
  readonly createdAt: Instant;
  readonly openedAt: Instant | null;
  readonly decidedAt: Instant | null;
}

/** What is said when an offer is put; the rest comes with its answers. */
export type NewOffer = Omit<
  OfferRecord,
  'id' | 'state' | 'readingUntil' | 'proposedStarts' | 'answerReason' | 'createdAt' | 'openedAt' | 'decidedAt'
>;
