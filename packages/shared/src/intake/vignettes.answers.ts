import type { Answer } from './answers.ts';
import type { BodyRegion } from './body-regions.ts';
import { addDays } from './calendar.ts';

/** The day on which the people of the vignettes answer. */
export const today = '2026-11-20';
export const ticks = (...codes: string[]): Answer => ({ kind: 'choice', codes });
export const tri = (value: 'yes' | 'no' | 'unsure'): Answer => ({ kind: 'tri', value });
export const score = (value: number): Answer => ({ kind: 'scale', value });
export const ago = (daysAgo: number): Answer => ({ kind: 'date', date: addDays(today, -daysAgo) });
export const born = (date: string): Answer => ({ kind: 'date', date });
export const wrote = (text: string): Answer => ({ kind: 'text', text });
export const marked = (...regions: BodyRegion[]): Answer => ({
  kind: 'bodymap',
  areas: regions.map((region) => ({ region, intensity: 4 })),
});
export const read = (unit: 'Cel' | '[degF]' | 'mm[Hg]' | 'wk', ...values: number[]): Answer => ({
  kind: 'quantity',
  values,
  unit,
});

export const knocked = {
  'pain-behaviour': ticks('accident'),
  accident: ticks('knock'),
  'accident-when': ago(3),
  'accident-seen': tri('no'),
};
