import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EndHoldRequest, HoldQuery, HoldViews } from '@unbrace/shared/bookings';
import { desk } from '@unbrace/shared/identity';
import { HoldId } from '@unbrace/shared/kernel';
import type { z } from 'zod';
import type { Actor } from '../identity/actor.ts';
import { Allow, Me } from '../identity/allow.ts';
import { Idempotent } from '../platform/http/idempotency.ts';
import { Replies, RepliesNothing } from '../platform/http/replies.ts';
import { EndHold } from './end-hold.ts';
import { ListHolds } from './list-holds.ts';

/** Bookings that wait for a clinician's word, and the clinical lead who ends the wait. */
@ApiTags('holds')
@Controller('api/v1/holds')
@Allow('clinical_lead', ...desk)
export class HoldsController {
  constructor(
    private readonly listHolds: ListHolds,
    private readonly endHold: EndHold,
  ) {}

  @Get()
  @Replies(HoldViews)
  list(@Me() me: Actor, @Query({ schema: HoldQuery }) query: HoldQuery) {
    return this.listHolds.execute(me, query);
  }

  @Post(':id/end')
  @Idempotent()
  @RepliesNothing()
  end(
    @Me() me: Actor,
    @Param('id', { schema: HoldId }) id: HoldId,
    @Body({ schema: EndHoldRequest }) body: z.infer<typeof EndHoldRequest>,
  ) {
    return this.endHold.execute(me, id, body);
  }
}
