import type { Answer, Answers } from '../intake/answers.ts';
import { nothingNew } from '../intake/sample-answers.ts';

const ticks = (...codes: string[]): Answer => ({ kind: 'choice', codes });

/** A visit that did what it should: for the demo clinic and for tests. */
export const wentWell: Answers = {
  ...Object.fromEntries(Object.entries(nothingNew).filter(([id]) => id !== 'changed')),
  'pain-now': { kind: 'scale', value: 2 },
  'worse-after': ticks('no'),
  'sore-after': ticks('no'),
  'noticed-after': ticks('none'),
};

/** The same at day ten or fourteen. */
export const wentWellSince: Answers = { ...wentWell, 'any-better': ticks('yes') };
