import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RecheckReply, RecheckRequest, RecheckView } from '@unbrace/shared/intake';
import { BookingId } from '@unbrace/shared/kernel';
import { Replies } from '../platform/http/replies.ts';
import { AnswerRecheck } from './answer-recheck.ts';
import { AllowAnswering, Answering } from './answering.ts';
import type { IntakeActor } from './intake-actor.ts';

/** "Anything new since you answered?", by private link or signed in. */
@ApiTags('intake')
@Controller('api/v1/bookings/:id/recheck')
@AllowAnswering()
export class RechecksController {
  constructor(private readonly recheck: AnswerRecheck) {}

  @Get()
  @Replies(RecheckView)
  look(@Answering() who: IntakeActor, @Param('id', { schema: BookingId }) id: BookingId) {
    return this.recheck.look(who, id);
  }

  // Sent twice it is a further submission; the later one counts, and a red flag stays one.
  @Post()
  @Replies(RecheckReply)
  answer(
    @Answering() who: IntakeActor,
    @Param('id', { schema: BookingId }) id: BookingId,
    @Body({ schema: RecheckRequest }) body: RecheckRequest,
  ) {
    return this.recheck.execute(who, id, body);
  }
}
