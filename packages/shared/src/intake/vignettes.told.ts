import type { RuleId, Tier } from '../triage/index.ts';
import type { Answers } from './answers.ts';
import { ago, born, read, ticks, tri } from './vignettes.answers.ts';

/** What a client tells, the tier that `rules.csv` demands, a rule that has to fire (or none), and what they would tap. */
export type Told = readonly [told: string, tier: Tier, rule: RuleId | '', answers: Answers];

export const cancer = (code: string): Answers => ({ conditions: ticks('cancer'), 'cancer-now': ticks(code) });

export const pregnant = (weeks: number, ...signs: string[]): Answers => ({
  pregnancy: ticks('pregnant'),
  'pregnancy-weeks': read('wk', weeks),
  'pregnancy-high-risk': tri('no'),
  'pregnancy-approval': tri('no'),
  'pregnancy-signs': ticks(...signs),
  'deep-low-back': ticks('no'),
  service: ticks('pregnancy'),
});

export const child = (birthday: string): Answers => ({
  'answered-by': ticks('guardian'),
  'date-of-birth': born(birthday),
  guardian: tri('yes'),
  'guardian-name': { kind: 'signature', name: 'Alex Example' },
});

/** What the legs do, with the sides. */
export const legs = (signs: { pain?: string; numb?: string; tingling?: string }): Answers => ({
  legs: ticks(...Object.keys(signs)),
  ...(signs.pain === undefined
    ? {}
    : { 'leg-pain-side': ticks(signs.pain), 'leg-pain-quality': ticks('aching') }),
  ...(signs.numb === undefined ? {} : { 'leg-numb-side': ticks(signs.numb) }),
  ...(signs.tingling === undefined ? {} : { 'leg-tingling-side': ticks(signs.tingling) }),
  ...(signs.numb === undefined && signs.tingling === undefined ? {} : { 'leg-since': ago(3) }),
});
