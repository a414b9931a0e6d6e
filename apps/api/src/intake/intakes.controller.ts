import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IntakeAnswersPatch, IntakeProgress, IntakeView, StartIntakeRequest } from '@unbrace/shared/intake';
import { IntakeId } from '@unbrace/shared/kernel';
import { Replies } from '../platform/http/replies.ts';
import { AmendIntake } from './amend-intake.ts';
import { AllowAnswering, Answering } from './answering.ts';
import type { IntakeActor } from './intake-actor.ts';
import { ReadIntake } from './read-intake.ts';
import { SaveAnswers } from './save-answers.ts';
import { StartIntake } from './start-intake.ts';

/** The health questions, for the person who answers them and nobody else. */
@ApiTags('intake')
@Controller('api/v1/intakes')
@AllowAnswering()
export class IntakesController {
  constructor(
    private readonly start: StartIntake,
    private readonly read: ReadIntake,
    private readonly save: SaveAnswers,
    private readonly amend: AmendIntake,
  ) {}

  @Post()
  @Replies(IntakeView, 201)
  begin(@Answering() who: IntakeActor, @Body({ schema: StartIntakeRequest }) body: StartIntakeRequest) {
    return this.start.execute(who, body);
  }

  @Get(':id')
  @Replies(IntakeView)
  show(@Answering() who: IntakeActor, @Param('id', { schema: IntakeId }) id: IntakeId) {
    return this.read.execute(who, id);
  }

  @Patch(':id/answers')
  @Replies(IntakeProgress)
  answer(
    @Answering() who: IntakeActor,
    @Param('id', { schema: IntakeId }) id: IntakeId,
    @Body({ schema: IntakeAnswersPatch }) body: IntakeAnswersPatch,
  ) {
    return this.save.execute(who, id, body);
  }

  @Post(':id/amendment')
  @Replies(IntakeView, 201)
  correct(@Answering() who: IntakeActor, @Param('id', { schema: IntakeId }) id: IntakeId) {
    return this.amend.execute(who, id);
  }
}
