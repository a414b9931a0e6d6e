import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RecheckReply, RecheckRequest } from '@unbrace/shared/intake';
import { BookingId } from '@unbrace/shared/kernel';
import { EditPlanRequest } from '@unbrace/shared/triage';
import {
  LogContactRequest,
  RefusePlaceRequest,
  ReportSignsRequest,
  StopVisitRequest,
  VisitView,
} from '@unbrace/shared/visits';
import type { Actor } from '../identity/actor.ts';
import { Allow, Me } from '../identity/allow.ts';
import { Idempotent } from '../platform/http/idempotency.ts';
import { Replies } from '../platform/http/replies.ts';
import { EditPlan } from './edit-plan.ts';
import { EndEarly } from './end-early.ts';
import { RecheckAtDoor } from './recheck-at-door.ts';
import { ReportSigns } from './report-signs.ts';

/** What a therapist changes and reports during a visit. */
@ApiTags('visits')
@Controller('api/v1/visits')
@Allow('therapist')
export class AtTheTableController {
  constructor(
    private readonly editPlan: EditPlan,
    private readonly recheckAtDoor: RecheckAtDoor,
    private readonly reportSigns: ReportSigns,
    private readonly endEarly: EndEarly,
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

  @Post(':id/signs')
  @Idempotent()
  @Replies(VisitView)
  signs(
    @Me() me: Actor,
    @Param('id', { schema: BookingId }) id: BookingId,
    @Body({ schema: ReportSignsRequest }) body: ReportSignsRequest,
  ) {
    return this.reportSigns.execute(me, id, body);
  }

  @Post(':id/stop')
  @Idempotent()
  @Replies(VisitView)
  stop(
    @Me() me: Actor,
    @Param('id', { schema: BookingId }) id: BookingId,
    @Body({ schema: StopVisitRequest }) body: StopVisitRequest,
  ) {
    return this.endEarly.stop(me, id, body);
  }

  @Post(':id/refusal')
  @Idempotent()
  @Replies(VisitView)
  refuse(
    @Me() me: Actor,
    @Param('id', { schema: BookingId }) id: BookingId,
    @Body({ schema: RefusePlaceRequest }) body: RefusePlaceRequest,
  ) {
    return this.endEarly.refusePlace(me, id, body);
  }

  @Post(':id/contact-attempts')
  @Idempotent()
  @Replies(VisitView)
  contact(
    @Me() me: Actor,
    @Param('id', { schema: BookingId }) id: BookingId,
    @Body({ schema: LogContactRequest }) body: LogContactRequest,
  ) {
    return this.endEarly.logContact(me, id, body);
  }

  @Post(':id/absence')
  @Idempotent()
  @Replies(VisitView)
  absence(@Me() me: Actor, @Param('id', { schema: BookingId }) id: BookingId) {
    return this.endEarly.nobodyThere(me, id);
  }
}
