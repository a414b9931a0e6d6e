import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { FhirExport, IntakeLinkToken, IntakeLinkView, IntakeOutcome } from '@unbrace/shared/intake';
import { IntakeId, minutes } from '@unbrace/shared/kernel';
import type { z } from 'zod';
import { AllowAnybody } from '../identity/allow.ts';
import { Replies } from '../platform/http/replies.ts';
import { Throttled } from '../platform/http/throttled.ts';
import { AllowAnswering, Answering } from './answering.ts';
import { ExportIntake } from './export-intake.ts';
import type { IntakeActor } from './intake-actor.ts';
import { ReadIntakeLink } from './read-intake-link.ts';
import { SubmitIntake } from './submit-intake.ts';

/** Sending the answers, taking them along, and finding out what a private link is for. */
@ApiTags('intake')
@Controller('api/v1')
export class SubmissionsController {
  constructor(
    private readonly submit: SubmitIntake,
    private readonly exportIntake: ExportIntake,
    private readonly readLink: ReadIntakeLink,
  ) {}

  @Post('intakes/:id/submission')
  @AllowAnswering()
  @Replies(IntakeOutcome)
  send(@Answering() who: IntakeActor, @Param('id', { schema: IntakeId }) id: IntakeId) {
    return this.submit.execute(who, id);
  }

  @Get('intakes/:id/fhir')
  @AllowAnswering()
  @Replies(FhirExport)
  takeAlong(@Answering() who: IntakeActor, @Param('id', { schema: IntakeId }) id: IntakeId) {
    return this.exportIntake.execute(who, id);
  }

  // The token travels in a body, never in an address that logs keep.
  @Post('intake-links/reading')
  @AllowAnybody()
  @Throttled('intake-link', 300, minutes(15))
  @Replies(IntakeLinkView)
  look(@Body({ schema: IntakeLinkToken }) { token }: z.infer<typeof IntakeLinkToken>) {
    return this.readLink.execute(token);
  }
}
