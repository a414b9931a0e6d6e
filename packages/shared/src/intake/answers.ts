import { z } from 'zod';
import { bodyRegionCodes } from './body-regions.ts';
import { ItemId, units } from './questionnaire.ts';

/** A day, or as much of it as the person remembers: `2026-11-05`, `2026-11` or `2026`. */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'must be a date');

/** One answer, tagged by the kind of its item. `unsure` answers dates and quantities that allow it. */
export const Answer = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('tri'), value: z.enum(['yes', 'no', 'unsure']) }),
    z.strictObject({ kind: z.literal('choice'), codes: z.array(z.string().max(60)).max(40) }),
    z.strictObject({ kind: z.literal('scale'), value: z.int() }),
    z.strictObject({
      kind: z.literal('quantity'),
      values: z.array(z.number()).min(1).max(2),
      unit: z.enum(units),
    }),
    z.strictObject({ kind: z.literal('date'), date: PartialDate, preset: z.string().max(60).optional() }),
    z.strictObject({ kind: z.literal('unsure') }),
    z.strictObject({ kind: z.literal('text'), text: z.string().max(4000) }),
    z.strictObject({ kind: z.literal('file'), fileIds: z.array(z.uuid()).max(10) }),
    z.strictObject({ kind: z.literal('signature'), name: z.string().max(120) }),
    z.strictObject({
      kind: z.literal('bodymap'),
      /** Empty means "nothing hurts", which is an answer. */
      areas: z
        .array(
          z.strictObject({
            region: z.enum(bodyRegionCodes),
            intensity: z.int().min(0).max(10).optional(),
          }),
        )
        .max(bodyRegionCodes.length),
    }),
  ])
  .meta({ id: 'IntakeAnswer' });
export type Answer = z.infer<typeof Answer>;

/** Answers by item id. An item that is not in here was left blank, which is never a no. */
export const Answers = z.record(ItemId, Answer).meta({ id: 'IntakeAnswers' });
export type Answers = z.infer<typeof Answers>;

/** The codes that a condition can look for: ticks of a list, or yes / no / unsure. */
export function codesOf(answer: Answer | undefined): readonly string[] {
  if (answer?.kind === 'choice') return answer.codes;
  if (answer?.kind === 'tri') return [answer.value];
  if (answer?.kind === 'unsure') return ['unsure'];
  if (answer?.kind === 'bodymap') return answer.areas.map(({ region }) => region);
  return [];
}

/** Whether something was really said: an empty text or list of ticks is blank; an empty body map says that nothing hurts. */
export function isAnswered(answer: Answer | undefined): answer is Answer {
  if (!answer) return false;
  if (answer.kind === 'choice') return answer.codes.length > 0;
  if (answer.kind === 'text') return answer.text.trim() !== '';
  if (answer.kind === 'file') return answer.fileIds.length > 0;
  if (answer.kind === 'signature') return answer.name.trim() !== '';
  return true;
}
