import { Module } from '@nestjs/common';
import { AmendIntake } from './amend-intake.ts';
import { AnsweringGuard } from './answering.ts';
import { AnswerRecheck } from './answer-recheck.ts';
import { AskBeforeVisits } from './ask-before-visits.ts';
import { ExportIntake } from './export-intake.ts';
import { IntakesController } from './intakes.controller.ts';
import { RechecksController } from './rechecks.controller.ts';
import { RefuseUnknownQuestionnaires } from './refuse-unknown-questionnaires.ts';
import { ReadIntake } from './read-intake.ts';
import { ReadIntakeLink } from './read-intake-link.ts';
import { SaveAnswers } from './save-answers.ts';
import { StartIntake } from './start-intake.ts';
import { SubmissionsController } from './submissions.controller.ts';
import { SubmitIntake } from './submit-intake.ts';

@Module({
  controllers: [IntakesController, RechecksController, SubmissionsController],
  providers: [
    AmendIntake,
    AnswerRecheck,
    AskBeforeVisits,
    ExportIntake,
    ReadIntake,
    ReadIntakeLink,
    RefuseUnknownQuestionnaires,
    AnsweringGuard,
    SaveAnswers,
    StartIntake,
    SubmitIntake,
  ],
})
export class IntakeModule {}
