import { Body, Controller, Get, Param, Patch, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ChangeSchedulingRequest,
  SchedulingSettings,
  SetWorkRulesRequest,
  SuggestedMinimums,
  WorkRules,
} from '@unbrace/shared/availability';
import { TherapistId } from '@unbrace/shared/kernel';
import type { Actor } from '../identity/actor.ts';
import { Allow, Me } from '../identity/allow.ts';
import { Replies } from '../platform/http/replies.ts';
import { ChangeScheduling } from './change-scheduling.ts';
import { SetWorkRules } from './set-work-rules.ts';
import { SuggestMinimums } from './suggest-minimums.ts';

/** What limits time and roads, of the clinic and of one therapist. */
@ApiTags('availability')
@Controller('api/v1')
@Allow('owner', 'admin')
export class SchedulingController {
  constructor(
    private readonly scheduling: ChangeScheduling,
    private readonly workRules: SetWorkRules,
    private readonly suggest: SuggestMinimums,
  ) {}

  @Get('scheduling')
  @Allow('owner', 'admin', 'scheduler')
  @Replies(SchedulingSettings)
  show(@Me() me: Actor) {
    return this.scheduling.show(me);
  }

  @Patch('scheduling')
  @Replies(SchedulingSettings)
  change(@Me() me: Actor, @Body({ schema: ChangeSchedulingRequest }) body: ChangeSchedulingRequest) {
    return this.scheduling.execute(me, body);
  }

  @Get('scheduling/suggested-minimums')
  @Replies(SuggestedMinimums)
  suggestions(@Me() me: Actor) {
    return this.suggest.execute(me);
  }

  @Get('therapists/:id/work-rules')
  @Allow('owner', 'admin', 'scheduler')
  @Replies(WorkRules)
  rules(@Me() me: Actor, @Param('id', { schema: TherapistId }) id: TherapistId) {
    return this.workRules.show(me, id);
  }

  @Put('therapists/:id/work-rules')
  @Replies(WorkRules)
  setRules(
    @Me() me: Actor,
    @Param('id', { schema: TherapistId }) id: TherapistId,
    @Body({ schema: SetWorkRulesRequest }) body: SetWorkRulesRequest,
  ) {
    return this.workRules.execute(me, id, body);
  }
}
