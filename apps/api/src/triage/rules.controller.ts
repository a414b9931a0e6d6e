import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  RulesView,
  SignOffRequest,
  TightenRequest,
  TriageOutcome,
  TryFactsRequest,
} from '@unbrace/shared/triage';
import type { Actor } from '../identity/actor.ts';
import { Allow, Me } from '../identity/allow.ts';
import { Idempotent } from '../platform/http/idempotency.ts';
import { Replies } from '../platform/http/replies.ts';
import { ReadRules } from './read-rules.ts';
import { SignOffRules } from './sign-off-rules.ts';
import { TightenThresholds } from './tighten-thresholds.ts';
import { TryFacts } from './try-facts.ts';

/** The rules, for whoever answers for them. Their logic is nobody's to change here. */
@ApiTags('triage')
@Controller('api/v1/rules')
@Allow('owner', 'clinical_lead')
export class RulesController {
  constructor(
    private readonly readRules: ReadRules,
    private readonly tightenThresholds: TightenThresholds,
    private readonly signOffRules: SignOffRules,
    private readonly tryFacts: TryFacts,
  ) {}

  @Get()
  @Replies(RulesView)
  read(@Me() me: Actor) {
    return this.readRules.execute(me);
  }

  @Put('thresholds')
  @Replies(RulesView)
  tighten(@Me() me: Actor, @Body({ schema: TightenRequest }) body: TightenRequest) {
    return this.tightenThresholds.execute(me, body);
  }

  @Post('sign-off')
  @Idempotent()
  @Replies(RulesView)
  signOff(@Me() me: Actor, @Body({ schema: SignOffRequest }) body: SignOffRequest) {
    return this.signOffRules.execute(me, body);
  }

  @Post('evaluation')
  @Replies(TriageOutcome)
  evaluate(@Me() me: Actor, @Body({ schema: TryFactsRequest }) body: TryFactsRequest) {
    return this.tryFacts.execute(me, body);
  }
}
