import { z } from 'zod';
import { InstantText, IntakeId } from '../kernel/index.ts';
import { Answers } from './answers.ts';
import { IntakeOutcome } from './intake-outcome.ts';

/** The answers to "anything new?", all at once: the form is short. */
export const RecheckRequest = z.strictObject({ answers: Answers }).meta({ id: 'RecheckRequest' });
export type RecheckRequest = z.infer<typeof RecheckRequest>;

/** How a visit stands with its recheck. Whether it may begin, never what was said. */
export const RecheckView = z
  .object({
    answeredAt: InstantText.nullable().meta({ description: 'In the last 24 hours; null: to be asked' }),
    mayBegin: z.boolean(),
  })
  .meta({ id: 'Recheck' });
export type RecheckView = z.infer<typeof RecheckView>;

export const RecheckReply = z
  .object({ intakeId: IntakeId, recheck: RecheckView, outcome: IntakeOutcome })
  .meta({ id: 'RecheckReply' });
export type RecheckReply = z.infer<typeof RecheckReply>;
