import { Injectable } from '@nestjs/common';
import type { OfferId } from '@unbrace/shared/kernel';
import { type AskQuestionRequest, askedAlready, extendedExpiry, offerMachine } from '@unbrace/shared/offers';
import { AuditLog } from '../audit/audit-log.ts';
import { tellClient } from '../bookings/tell-client.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Vault } from '../platform/crypto/vault.ts';
import { Database } from '../platform/database/database.ts';
import { OffersRepository } from './offers.repository.ts';
import { lockOwnOffer, refuseLate } from './own-offer.ts';
import { QuestionsRepository } from './questions.repository.ts';

/** A therapist asks whoever booked something before answering, through the clinic; the offer stays open a little longer, once. */
@Injectable()
export class AskQuestion {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
  ) {}

  /** @throws Problem not-found, offers/closed, offers/taken, offers/asked-already */
  async execute(actor: Actor, id: OfferId, { question }: AskQuestionRequest): Promise<void> {
    await this.database.transaction(actor.clinicId, async (tx) => {
      const now = this.clock.now();
      const { offer, booking } = await lockOwnOffer(tx, actor, id);
      refuseLate(offer, booking, now);
      offerMachine.step(offer.state, 'ask', 'therapist');
      const questions = new QuestionsRepository(tx, this.vault);
      if ((await questions.of([id])).length > 0) throw askedAlready(undefined);
      await questions.ask(id, question, now);
      const longer = extendedExpiry(offer.expiresAt, booking.deadlineAt ?? booking.startsAt);
      await new OffersRepository(tx).extend(id, longer);
      await new AuditLog(tx, now).record(actor, 'question-asked', { kind: 'booking', id: booking.id });
      await tellClient(tx, booking, 'question', now, id);
    });
  }
}
