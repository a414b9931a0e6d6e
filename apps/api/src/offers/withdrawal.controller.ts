import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { BookingId } from '@unbrace/shared/kernel';
import { WithdrawRequest } from '@unbrace/shared/offers';
import type { Actor } from '../identity/actor.ts';
import { Allow, Me } from '../identity/allow.ts';
import { Idempotent } from '../platform/http/idempotency.ts';
import { RepliesNothing } from '../platform/http/replies.ts';
import { WithdrawFromVisit } from './withdraw-from-visit.ts';

/** An accepted visit is given back. */
@ApiTags('visits')
@Controller('api/v1/visits')
@Allow('therapist')
export class WithdrawalController {
  constructor(private readonly withdrawFromVisit: WithdrawFromVisit) {}

  @Post(':id/withdrawal')
  @Idempotent()
  @RepliesNothing()
  withdraw(
    @Me() me: Actor,
    @Param('id', { schema: BookingId }) id: BookingId,
    @Body({ schema: WithdrawRequest }) body: WithdrawRequest,
  ) {
    return this.withdrawFromVisit.execute(me, id, body);
  }
}
