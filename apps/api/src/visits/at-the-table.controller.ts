import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RecheckReply, RecheckRequest } from '@unbrace/shared/intake';
import { BookingId } from '@unbrace/shared/kernel';
import { EditPlanRequest } from '@unbrace/shared/triage';
import { VisitView } from '@unbrace/shared/visits';
import type { Actor } from '../identity/actor.ts';
import { Allow, Me } from '../identity/allow.ts';
import { Idempotent } from '../platform/http/idempotency.ts';
import { Replies } from '../platform/http/replies.ts';
import { EditPlan } from './edit-plan.ts';
import { RecheckAtDoor } from './recheck-at-door.ts';

/** What a therapist changes and reports during a visit. */
@ApiTags('visits')
@Controller('api/v1/visits')
@Allow('therapist')
export class AtTheTableController {
  constructor(
    private readonly editPlan: EditPlan,
    private readonly recheckAtDoor: RecheckAtDoor,
  ) {}

  @Post(':id/recheck')
  @Idempotent()
  @Replies(RecheckReply)
  recheck(
    @Me() me: Actor,
    @Param('id', { schema: BookingId }) id: BookingId,
    @Body({ schema: RecheckRequest }) body: RecheckRequest,
  ) {
    return this.recheckAtDoor.execute(me, id, body);
  }

  @Post(':id/plan')
  @Idempotent()
  @Replies(VisitView)
  plan(
    @Me() me: Actor,
    @Param('id', { schema: BookingId }) id: BookingId,
    @Body({ schema: EditPlanRequest }) body: EditPlanRequest,
  ) {
    return this.editPlan.execute(me, id, body);
  }
}
