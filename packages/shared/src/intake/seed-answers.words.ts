import type { Answer } from './answers.ts';
import type { BodyRegion } from './body-regions.ts';
import { addDays, type Day } from './calendar.ts';

export const visitDate: Day = '2026-11-20';

export const ticks = (...codes: string[]): Answer => ({ kind: 'choice', codes });
export const yes: Answer = { kind: 'tri', value: 'yes' };
export const no: Answer = { kind: 'tri', value: 'no' };
export const ago = (days: number): Answer => ({ kind: 'date', date: addDays(visitDate, -days) });
export const measured = (unit: 'Cel' | 'wk', value: number): Answer => ({
  kind: 'quantity',
  values: [value],
  unit,
});
export const hurts = (...regions: BodyRegion[]): Answer => ({
  kind: 'bodymap',
  areas: regions.map((region) => ({ region })),
});
export const answer = { scale: (value: number): Answer => ({ kind: 'scale', value }) };
