import { Module } from '@nestjs/common';
import { BookingsModule } from '../bookings/bookings.module.ts';
import { AcceptOffer } from './accept-offer.ts';
import { AnswerQuestion } from './answer-question.ts';
import { AskQuestion } from './ask-question.ts';
import { AskedController } from './asked.controller.ts';
import { CounterOffer } from './counter-offer.ts';
import { DeclineOffer } from './decline-offer.ts';
import { DeclineProposal } from './decline-proposal.ts';
import { FindOtherTimes } from './find-other-times.ts';
import { ListAsked } from './list-asked.ts';
import { ListOffers } from './list-offers.ts';
import { OfferTalkController } from './offer-talk.controller.ts';
import { OffersController } from './offers.controller.ts';
import { ProposalsController } from './proposals.controller.ts';
import { ReadProposals } from './read-proposals.ts';
import { ReviewOffer } from './review-offer.ts';
import { TakeProposal } from './take-proposal.ts';
import { WithdrawFromVisit } from './withdraw-from-visit.ts';
import { WithdrawalController } from './withdrawal.controller.ts';

const verbs = [
  AcceptOffer,
  AnswerQuestion,
  AskQuestion,
  CounterOffer,
  DeclineOffer,
  DeclineProposal,
  FindOtherTimes,
  ListAsked,
  ListOffers,
  ReadProposals,
  ReviewOffer,
  TakeProposal,
  WithdrawFromVisit,
];

@Module({
  imports: [BookingsModule],
  controllers: [
    OffersController,
    OfferTalkController,
    AskedController,
    ProposalsController,
    WithdrawalController,
  ],
  providers: verbs,
  exports: verbs,
})
export class OffersModule {}
