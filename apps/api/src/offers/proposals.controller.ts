import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { BookingView } from '@unbrace/shared/bookings';
import { BookingId } from '@unbrace/shared/kernel';
import {
  AnswerQuestionRequest,
  DeclineProposalRequest,
  OfferQuestions,
  Proposals,
  TakeProposalRequest,
} from '@unbrace/shared/offers';
import type { Actor } from '../identity/actor.ts';
import { Allow, Me } from '../identity/allow.ts';
import { Idempotent } from '../platform/http/idempotency.ts';
import { Replies, RepliesNothing } from '../platform/http/replies.ts';
import { AnswerQuestion } from './answer-question.ts';
import { DeclineProposal } from './decline-proposal.ts';
import { ReadProposals } from './read-proposals.ts';
import { TakeProposal } from './take-proposal.ts';

/** What a therapist wants to know or proposes before coming, for whoever booked. */
@ApiTags('bookings')
@Controller('api/v1/bookings')
@Allow('client', 'owner', 'admin', 'scheduler')
export class ProposalsController {
  constructor(
    private readonly readProposals: ReadProposals,
    private readonly takeProposal: TakeProposal,
    private readonly declineProposal: DeclineProposal,
    private readonly answerQuestion: AnswerQuestion,
  ) {}

  @Get(':id/proposals')
  @Replies(Proposals)
  proposals(@Me() me: Actor, @Param('id', { schema: BookingId }) id: BookingId) {
    return this.readProposals.execute(me, id);
  }

  @Post(':id/proposals/acceptance')
  @Idempotent()
  @Replies(BookingView)
  take(
    @Me() me: Actor,
    @Param('id', { schema: BookingId }) id: BookingId,
    @Body({ schema: TakeProposalRequest }) body: TakeProposalRequest,
  ) {
    return this.takeProposal.execute(me, id, body);
  }

  @Post(':id/proposals/decline')
  @Idempotent()
  @Replies(BookingView)
  decline(
    @Me() me: Actor,
    @Param('id', { schema: BookingId }) id: BookingId,
    @Body({ schema: DeclineProposalRequest }) body: DeclineProposalRequest,
  ) {
    return this.declineProposal.execute(me, id, body);
  }

  @Get(':id/questions')
  @Replies(OfferQuestions)
  questions(@Me() me: Actor, @Param('id', { schema: BookingId }) id: BookingId) {
    return this.answerQuestion.list(me, id);
  }

  @Post(':id/questions/answer')
  @Idempotent()
  @RepliesNothing()
  answer(
    @Me() me: Actor,
    @Param('id', { schema: BookingId }) id: BookingId,
    @Body({ schema: AnswerQuestionRequest }) body: AnswerQuestionRequest,
  ) {
    return this.answerQuestion.execute(me, id, body);
  }
}
