import { z } from 'zod';
import type { DrivePlace, Travel } from './travel.ts';

/** The least a drive between two areas takes, both ways: a harbour or a tunnel that the crow does not see. */
export const AreaMinimum = z
  .strictObject({ areas: z.tuple([z.string(), z.string()]), minutes: z.int().min(1).max(600) })
  .meta({ id: 'AreaMinimum', description: 'The least minutes between two areas by name, both ways' });
export type AreaMinimum = Readonly<z.infer<typeof AreaMinimum>>;

/** A clinic's own minimums over whatever else says how long a drive takes; of several that apply the longest. */
export function withMinimums(
  travel: Travel,
  minimums: readonly AreaMinimum[],
  areasOf: (place: DrivePlace) => readonly string[],
): Travel {
  if (minimums.length === 0) return travel;
  const least = new Map<string, number>();
  for (const { areas, minutes } of minimums)
    for (const [from, to] of [areas, areas.toReversed()]) {
      const pair = pairOf(from ?? '', to ?? '');
      least.set(pair, Math.max(minutes, least.get(pair) ?? 0));
    }
  return {
    minutes: (from, to, fixedEnd) => {
      const told = travel.minutes(from, to, fixedEnd);
      if (told === null) return null;
      let longest = told;
      for (const a of areasOf(from))
        for (const b of areasOf(to)) longest = Math.max(longest, least.get(pairOf(a, b)) ?? 0);
      return longest;
    },
  };
}

const pairOf = (from: string, to: string): string => `${from}\u0000${to}`;
