import { z } from 'zod';
import type { AreaMinimum } from './area-minimums.ts';

/** A pair of areas between which people arrive later than reckoned. */
export const SuggestedMinimum = z
  .object({
    areas: z.tuple([z.string(), z.string()]),
    drives: z.int(),
    medianLateMinutes: z.int(),
    currentMinutes: z.int().nullable(),
    suggestedMinutes: z.int(),
  })
  .meta({
    id: 'SuggestedMinimum',
    description:
      'Areas as the clinic names them, else suburbs; `medianLateMinutes` is what drives took beyond what was reckoned with',
  });
export type SuggestedMinimum = z.infer<typeof SuggestedMinimum>;
export const SuggestedMinimums = z
  .object({ items: z.array(SuggestedMinimum), nextCursor: z.null() })
  .meta({ id: 'SuggestedMinimums' });
export type SuggestedMinimums = z.infer<typeof SuggestedMinimums>;

/** A drive that was made between places that lie in areas. */
export interface DriveBetweenAreas {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly observedMinutes: number;
  readonly estimatedMinutes: number;
}

/** Fewer say nothing. */
const leastDrives = 3;
/** Less is noise. */
const leastLateMinutes = 3;

/** The pairs of areas whose drives took longer than reckoned, in the median of those made both ways; the latest first. */
export function suggestMinimums(
  drives: readonly DriveBetweenAreas[],
  minimums: readonly AreaMinimum[],
): SuggestedMinimum[] {
  const pairs = drives.flatMap((drive) =>
    drive.from.flatMap((a) => drive.to.map((b) => ({ areas: [a, b].sort(), drive }))),
  );
  return [...Map.groupBy(pairs, ({ areas }) => areas.join('\u0000')).values()]
    .filter((made) => made.length >= leastDrives)
    .map((made): SuggestedMinimum => {
      const [a = '', b = ''] = made[0]?.areas ?? [];
      const current = minimums.find(({ areas }) => areas.includes(a) && areas.includes(b));
      return {
        areas: [a, b],
        drives: made.length,
        medianLateMinutes: Math.round(
          median(made.map(({ drive }) => drive.observedMinutes - drive.estimatedMinutes)),
        ),
        currentMinutes: current?.minutes ?? null,
        suggestedMinutes: Math.ceil(median(made.map(({ drive }) => drive.observedMinutes))),
      };
    })
    .filter(
      ({ medianLateMinutes, suggestedMinutes, currentMinutes }) =>
        medianLateMinutes >= leastLateMinutes && suggestedMinutes > (currentMinutes ?? 0),
    )
    .sort((a, b) => b.medianLateMinutes - a.medianLateMinutes);
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}
