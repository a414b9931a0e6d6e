import { Injectable } from '@nestjs/common';
import { type Instant, notFound, type OfferId } from '@unbrace/shared/kernel';
import type { OfferReview } from '@unbrace/shared/offers';
import { difficultyOf } from '@unbrace/shared/places';
import { AuditLog } from '../audit/audit-log.ts';
import { bookingOf, visitsTogether } from '../bookings/find-bookings.ts';
import { recipientOf } from '../clients/find-recipient.ts';
import type { Actor } from '../identity/actor.ts';
import { placeOf } from '../places/find-place.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Vault } from '../platform/crypto/vault.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { keepSessionPlan, planPreview } from '../triage/keep-session-plan.ts';
import { readOutcome } from '../triage/read-outcome.ts';
import { summaryOf } from './list-offers.ts';
import { type OfferRecord, OffersRepository } from './offers.repository.ts';

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
      const offer = actor.therapistId && (await offers.own(id, actor.therapistId));
      if (!offer) throw notFound(undefined);
      const now = this.clock.now();
      await offers.noteOpened(id, now);
      await new AuditLog(tx, now).record(actor, 'offer-read', { kind: 'booking', id: offer.bookingId });
      return this.review(tx, offer, now);
    });
  }

  private async review(tx: Tx, offer: OfferRecord, now: Instant): Promise<OfferReview> {
    const booking = await bookingOf(tx, offer.bookingId);
    const place = await placeOf(tx, booking.placeId);
    const recipient = await recipientOf(tx, booking.recipientId);
    // Reasons go to one therapist at a time: the one whose offer is open, or who accepted it and still has the visit.
    const isTheirs = offer.state === 'accepted' && booking.therapistId === offer.therapistId;
    const mayRead = offer.state === 'open' || isTheirs;
    const outcome = mayRead && booking.intakeId ? await readOutcome(tx, this.vault, booking.intakeId) : null;
    const plan = mayRead ? await keepSessionPlan(tx, this.vault, booking, now) : null;
    return {
      ...(await summaryOf(tx, offer)),
      firstName: recipient.name.split(' ')[0] ?? '',
      visitsSoFar: await visitsTogether(tx, booking, offer.therapistId),
      difficulty: difficultyOf(place.details),
      reasons: (outcome?.flags ?? []).map(({ flagId, tier, preview, mustAcknowledge }) => ({
        flagId,
        tier,
        ...preview,
        mustAcknowledge,
      })),
      restrictions: outcome?.restrictions ?? { maxPressure: null, maxMinutes: null, avoid: [], excludes: [] },
      plan: plan && planPreview(plan),
    };
  }
}
