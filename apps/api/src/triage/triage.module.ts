import { Module } from '@nestjs/common';
import { ReadRules } from './read-rules.ts';
import { RulesController } from './rules.controller.ts';
import { SignOffRules } from './sign-off-rules.ts';
import { TightenThresholds } from './tighten-thresholds.ts';
import { TryFacts } from './try-facts.ts';

const verbs = [ReadRules, SignOffRules, TightenThresholds, TryFacts];

@Module({ controllers: [RulesController], providers: verbs, exports: verbs })
export class TriageModule {}
