/** Where a number of the plan comes from: a row of the articles' statements, or `ours` where the articles give none. */
export type PlanSource = `S${0 | 1}-${string}` | 'ours';

/** A number or a range as an article gives it, with the row that says so. */
export interface SeedNumber {
  readonly from: number;
  readonly to: number;
  readonly unit: string;
  readonly source: PlanSource;
}

export const seedNumber = (from: number, to: number, unit: string, source: PlanSource): SeedNumber => ({
  from,
  to,
  unit,
  source,
});

/** `30-60 s`, or `2 min` where there is no range. */
export function rangeText({ from, to, unit }: SeedNumber): string {
  return from === to ? `${to} ${unit}` : `${from}-${to} ${unit}`;
}
