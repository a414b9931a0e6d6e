import { Injectable } from '@nestjs/common';
import { type BookingId, conflict, notFound } from '@unbrace/shared/kernel';
import { type AnswerQuestionRequest, offerClosed, type OfferQuestions } from '@unbrace/shared/offers';
import { AuditLog } from '../audit/audit-log.ts';
import { lockBooking } from '../bookings/booking-step.ts';
import { bookingOf } from '../bookings/find-bookings.ts';
import { refuseOthers } from '../clients/find-client.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Vault } from '../platform/crypto/vault.ts';
import { Database } from '../platform/database/database.ts';
import { OffersRepository } from './offers.repository.ts';
import { QuestionsRepository } from './questions.repository.ts';
import { tellOfAnswer } from './tell-of-offer.ts';

/** Whoever booked, or the desk for them, answers what a therapist asked about the visit. */
@Injectable()
export class AnswerQuestion {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
  ) {}

  /** What is asked by those who may still answer the offer. @throws Problem not-found */
  list(actor: Actor, id: BookingId): Promise<OfferQuestions> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      const booking = await bookingOf(tx, id);
      refuseOthers(actor, booking.clientId);
      const open = (await new OffersRepository(tx).waitingOf(id)).filter(({ state }) => state === 'open');
      const items = await new QuestionsRepository(tx, this.vault).of(open.map((offer) => offer.id));
      return { items, nextCursor: null };
    });
  }

  /** @throws Problem not-found, offers/closed, conflict when it is answered already */
  async execute(actor: Actor, id: BookingId, { offerId, answer }: AnswerQuestionRequest): Promise<void> {
    await this.database.transaction(actor.clinicId, async (tx) => {
      const now = this.clock.now();
      const booking = await lockBooking(tx, id);
      refuseOthers(actor, booking.clientId);
      const offer = (await new OffersRepository(tx).ofBooking(id)).find((each) => each.id === offerId);
      const questions = new QuestionsRepository(tx, this.vault);
      const [question] = offer ? await questions.of([offer.id]) : [];
      if (!offer || !question) throw notFound(undefined);
      if (offer.state !== 'open') throw offerClosed({ state: offer.state });
      if (question.answer !== null) throw conflict(undefined, 'Somebody has answered this already.');
      await questions.answer(offerId, answer, actor.clientId === booking.clientId ? 'client' : 'desk', now);
      await new AuditLog(tx, now).record(actor, 'question-answered', { kind: 'booking', id });
      await tellOfAnswer(tx, offer, 'answered', now);
    });
  }
}
