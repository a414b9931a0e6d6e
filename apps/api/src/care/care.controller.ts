import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  AskForReviewRequest,
  CareTaskId,
  CareTaskViews,
  CareView,
  CareViews,
  EndCareTaskRequest,
} from '@unbrace/shared/care';
import { IntakeId } from '@unbrace/shared/kernel';
import type { Actor } from '../identity/actor.ts';
import { Allow, Me } from '../identity/allow.ts';
import { AllowAnswering, Answering } from '../intake/answering.ts';
import type { IntakeActor } from '../intake/intake-actor.ts';
import { Idempotent } from '../platform/http/idempotency.ts';
import { Replies, RepliesNothing } from '../platform/http/replies.ts';
import { AskForReview } from './ask-for-review.ts';
import { EndCareTask } from './end-care-task.ts';
import { ListCareTasks } from './list-care-tasks.ts';
import { ListOwnCare } from './list-own-care.ts';

/** What follows a red flag: a person who looks at it, and the clinic that gets back. */
@ApiTags('care')
@Controller('api/v1')
export class CareController {
  constructor(
    private readonly review: AskForReview,
    private readonly ownCare: ListOwnCare,
    private readonly listTasks: ListCareTasks,
    private readonly endTask: EndCareTask,
  ) {}

  @Get('care')
  @Allow('client')
  @Replies(CareViews)
  own(@Me() me: Actor) {
    return this.ownCare.execute(me);
  }

  @Get('intakes/:id/care')
  @AllowAnswering()
  @Replies(CareView)
  show(@Answering() who: IntakeActor, @Param('id', { schema: IntakeId }) id: IntakeId) {
    return this.review.read(who, id);
  }

  @Post('intakes/:id/review')
  @AllowAnswering()
  @Replies(CareView)
  ask(
    @Answering() who: IntakeActor,
    @Param('id', { schema: IntakeId }) id: IntakeId,
    @Body({ schema: AskForReviewRequest }) body: AskForReviewRequest,
  ) {
    return this.review.execute(who, id, body);
  }

  @Get('care-tasks')
  @Allow('clinical_lead')
  @Replies(CareTaskViews)
  tasks(@Me() me: Actor) {
    return this.listTasks.execute(me);
  }

  @Post('care-tasks/:id/end')
  @Allow('clinical_lead')
  @Idempotent()
  @RepliesNothing()
  end(
    @Me() me: Actor,
    @Param('id', { schema: CareTaskId }) id: CareTaskId,
    @Body({ schema: EndCareTaskRequest }) body: EndCareTaskRequest,
  ) {
    return this.endTask.execute(me, id, body);
  }
}
