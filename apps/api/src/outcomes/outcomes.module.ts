import { Module } from '@nestjs/common';
import { AnswerCheckIn } from './answer-check-in.ts';
import { AskAfterVisits } from './ask-after-visits.ts';
import { OutcomesController } from './outcomes.controller.ts';
import { ReadCheckIn } from './read-check-in.ts';

@Module({ controllers: [OutcomesController], providers: [AnswerCheckIn, AskAfterVisits, ReadCheckIn] })
export class OutcomesModule {}
