import { z } from 'zod';
import { problem } from '../../kernel/problem.ts';
import { planBlockKinds } from './plan-styles.ts';

const Kinds = z.array(z.enum(planBlockKinds));

export const planMinutesDiffer = problem(
  'triage/plan-minutes-differ',
  422,
  'The blocks must sum to the minutes of the visit',
  z.object({ minutes: z.int(), sum: z.int() }),
);
export const planAboveCap = problem(
  'triage/plan-above-cap',
  422,
  'Pressure above the cap needs a reason',
  z.object({ blocks: Kinds }),
);
export const planBlockUnknown = problem(
  'triage/plan-block-unknown',
  422,
  'Only the blocks of the plan can be changed',
  z.object({ blocks: Kinds }),
);
