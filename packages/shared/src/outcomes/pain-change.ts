export type PainChange = 'better' | 'same' | 'worse';

/**
 * The least change of pain of 10 that means something to a person: 1 from 1-4, 2 from 5-7, 3 from 8-10, which is never
 * less than 30 % of where it began, rounded to a whole point. Source: the outcome measures of the clinical content.
 */
export function meaningfulChange(baseline: number): number {
  if (baseline <= 4) return 1;
  return baseline <= 7 ? 2 : 3;
}

/** How pain of 10 changed, as far as it means something. */
export function painChange(before: number, after: number): PainChange {
  const least = meaningfulChange(before);
  if (before - after >= least) return 'better';
  return after - before >= least ? 'worse' : 'same';
}
