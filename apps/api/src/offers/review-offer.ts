import { Injectable } from '@nestjs/common';
import { type Instant, minutes, notFound, type OfferId, toText } from '@unbrace/shared/kernel';
import { type OfferReview, readingMinutes } from '@unbrace/shared/offers';
import { difficultyOf } from '@unbrace/shared/places';
import { AuditLog } from '../audit/audit-log.ts';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { lockBooking } from '../bookings/booking-step.ts';
import { visitsTogether } from '../bookings/find-bookings.ts';
import { recipientOf } from '../clients/find-recipient.ts';
import type { Actor } from '../identity/actor.ts';
import { placeOf } from '../places/find-place.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Vault } from '../platform/crypto/vault.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { keepSessionPlan, planPreview } from '../triage/keep-session-plan.ts';
import { readOutcome } from '../triage/read-outcome.ts';
import { summaryOf } from './list-offers.ts';
import type { OfferRecord } from './offer-record.ts';
import { OffersRepository } from './offers.repository.ts';
import { QuestionsRepository } from './questions.repository.ts';

/** What a therapist decides by: reasons within the preview's limits, what to do, drive, pay; who and where in outline. */
@Injectable()
export class ReviewOffer {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
  ) {}

  /** @throws Problem not-found */
  execute(actor: Actor, id: OfferId): Promise<OfferReview> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      const offers = new OffersRepository(tx);
      const seen = actor.therapistId && (await offers.own(id, actor.therapistId));
      if (!seen) throw notFound(undefined);
      const now = this.clock.now();
      // Locked, so that of two who open at once one reads.
      const booking = await lockBooking(tx, seen.bookingId);
      const offer = (await offers.own(id, seen.therapistId)) ?? seen;
      const others = (await offers.waitingOf(booking.id)).filter((each) => each.id !== id);
      const withheldUntil = offer.state === 'open' ? readByAnother(others, now) : null;
      const mayRead = withheldUntil === null && (offer.state === 'open' || isTheirs(offer, booking));
      const turn = mayRead && offer.state === 'open' && others.length > 0 ? turnOf(offer, now) : null;
      await offers.noteOpened(id, turn, now);
      const action = mayRead ? 'offer-read' : 'offer-seen';
      await new AuditLog(tx, now).record(actor, action, { kind: 'booking', id: booking.id });
      return {
        ...(await this.review(tx, offer, booking, mayRead, now)),
        withheldUntil: withheldUntil === null ? null : toText(withheldUntil),
        others: others.length,
      };
    });
  }

  private async review(tx: Tx, offer: OfferRecord, booking: BookingRecord, mayRead: boolean, now: Instant) {
    const place = await placeOf(tx, booking.placeId);
    const recipient = await recipientOf(tx, booking.recipientId);
    const mayLimit = mayRead || offer.state === 'open';
    const outcome = mayLimit && booking.intakeId ? await readOutcome(tx, this.vault, booking.intakeId) : null;
    const plan = mayRead ? await keepSessionPlan(tx, this.vault, booking, now) : null;
    return {
      ...(await summaryOf(tx, offer)),
      version: booking.version,
      firstName: recipient.name.split(' ')[0] ?? '',
      visitsSoFar: await visitsTogether(tx, booking, offer.therapistId),
      difficulty: difficultyOf(place.details),
      reasons: (mayRead ? (outcome?.flags ?? []) : []).map(({ flagId, tier, preview, mustAcknowledge }) => ({
        flagId,
        tier,
        ...preview,
        mustAcknowledge,
      })),
      restrictions: outcome?.restrictions ?? { maxPressure: null, maxMinutes: null, avoid: [], excludes: [] },
      question: (await new QuestionsRepository(tx, this.vault).of([offer.id]))[0] ?? null,
      plan: plan && planPreview(plan),
    };
  }
}

/** Reasons go to one therapist at a time: until when another of several has them; null when nobody has. */
function readByAnother(others: readonly OfferRecord[], now: Instant): Instant | null {
  const turns = others.filter(({ state }) => state === 'open').map(({ readingUntil }) => readingUntil ?? 0);
  const last = Math.max(0, ...turns);
  return last > now ? last : null;
}

/** Opening again while one reads makes the turn no longer. */
function turnOf({ readingUntil, expiresAt }: OfferRecord, now: Instant): Instant {
  if (readingUntil !== null && readingUntil > now) return readingUntil;
  return Math.min(expiresAt, now + minutes(readingMinutes));
}

/** The one who accepted it and still has the visit. */
function isTheirs({ state, therapistId }: OfferRecord, booking: BookingRecord): boolean {
  return state === 'accepted' && booking.therapistId === therapistId;
}
