import { z } from 'zod';
import { ScorePart } from '../availability/rank.ts';
import { TherapistId } from '../kernel/id.ts';
import { InstantText } from '../kernel/time.ts';
import { SlotQuery } from './bookings.contract.ts';

export const SlotExplanationQuery = SlotQuery.omit({ from: true, to: true }).extend({
  startsAt: InstantText,
});
export type SlotExplanationQuery = z.infer<typeof SlotExplanationQuery>;

/** Why a time is offered or not. A client reads the short words; the desk reads what forbids it to each therapist. */
export const SlotExplanation = z
  .object({
    startsAt: InstantText,
    possible: z.boolean(),
    words: z.string(),
    therapists: z.array(
      z.object({
        id: TherapistId,
        name: z.string(),
        possible: z.boolean(),
        rule: z.string().nullable(),
        words: z.string(),
      }),
    ),
  })
  .meta({ id: 'SlotExplanation', description: '`therapists` is for the desk; a client gets none' });
export type SlotExplanation = z.infer<typeof SlotExplanation>;

/** Why this therapist: the score when the visit was given, and its parts; fewer points are better. */
export const Choice = z
  .object({ score: z.number(), parts: z.array(ScorePart) })
  .meta({ id: 'Choice', description: 'The score when the visit was given; fewer points are better' });
export type Choice = z.infer<typeof Choice>;

const minutes = z.int();
export const BestTherapists = z
  .object({
    items: z.array(
      Choice.extend({
        therapistId: TherapistId,
        name: z.string(),
        driveInMinutes: minutes,
        driveOutMinutes: minutes,
        addedDriveMinutes: minutes.nullable(),
      }),
    ),
    refused: z.array(
      z.object({ therapistId: TherapistId, name: z.string(), rule: z.string(), words: z.string() }),
    ),
    chosen: Choice.extend({ therapistId: TherapistId }).nullable(),
    nextCursor: z.null(),
  })
  .meta({
    id: 'BestTherapists',
    description: '`chosen` is who has the visit now, as scored when it was given',
  });
export type BestTherapists = z.infer<typeof BestTherapists>;
