import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OfferId } from '@unbrace/shared/kernel';
import { AskQuestionRequest, CounterOfferRequest, OtherTimes, OtherTimesQuery } from '@unbrace/shared/offers';
import type { z } from 'zod';
import type { Actor } from '../identity/actor.ts';
import { Allow, Me } from '../identity/allow.ts';
import { Idempotent } from '../platform/http/idempotency.ts';
import { Replies, RepliesNothing } from '../platform/http/replies.ts';
import { AskQuestion } from './ask-question.ts';
import { CounterOffer } from './counter-offer.ts';
import { FindOtherTimes } from './find-other-times.ts';

/** Neither yes nor no: another time, or a question first. */
@ApiTags('offers')
@Controller('api/v1/offers')
@Allow('therapist')
export class OfferTalkController {
  constructor(
    private readonly findOtherTimes: FindOtherTimes,
    private readonly counterOffer: CounterOffer,
    private readonly askQuestion: AskQuestion,
  ) {}

  @Get(':id/other-times')
  @Replies(OtherTimes)
  times(
    @Me() me: Actor,
    @Param('id', { schema: OfferId }) id: OfferId,
    @Query({ schema: OtherTimesQuery }) { date }: z.infer<typeof OtherTimesQuery>,
  ) {
    return this.findOtherTimes.execute(me, id, date);
  }

  @Post(':id/counter')
  @Idempotent()
  @RepliesNothing()
  counter(
    @Me() me: Actor,
    @Param('id', { schema: OfferId }) id: OfferId,
    @Body({ schema: CounterOfferRequest }) body: CounterOfferRequest,
  ) {
    return this.counterOffer.execute(me, id, body);
  }

  @Post(':id/question')
  @Idempotent()
  @RepliesNothing()
  ask(
    @Me() me: Actor,
    @Param('id', { schema: OfferId }) id: OfferId,
    @Body({ schema: AskQuestionRequest }) body: AskQuestionRequest,
  ) {
    return this.askQuestion.execute(me, id, body);
  }
}
