import { type Answers, codesOf } from '../intake/answers.ts';
import type { PlanLesson } from '../triage/index.ts';
import { painChange, type PainChange } from './pain-change.ts';

/** One visit that was had: how strong it was before, what was said since, and what was done. */
export interface VisitResult {
  readonly painBefore: number | null;
  /** The newest first. */
  readonly said: readonly Answers[];
  readonly cap: number;
  /** Without rest. */
  readonly handsOnMinutes: number;
}

/** Cap minus 2, and shorter: product.md, section 2.9. How much shorter is ours. */
const lighterBy = 2;
const shorterBy = 15;
const shortest = 15;

/** What the last visits change in the next plan, the newest first; null when nobody has said how it went. */
export function lessonOf([last, before]: readonly VisitResult[]): PlanLesson | null {
  const change = last && changeOf(last);
  if (!last || !change) return null;
  const keep = { maxPressure: null, maxMinutes: null };
  if (change === 'worse') {
    const maxPressure = Math.max(0, last.cap - lighterBy);
    const maxMinutes = Math.max(Math.min(shortest, last.handsOnMinutes), last.handsOnMinutes - shorterBy);
    return {
      kind: 'worse',
      maxPressure,
      maxMinutes,
      therapist: `Worse after the last visit: at most ${maxPressure} of 10 and ${maxMinutes} minutes hands on.`,
      client: 'Last time left it worse, so the next visit is lighter and shorter.',
    };
  }
  if (last.said.some(feltBeaten)) {
    const maxPressure = Math.max(0, last.cap - lighterBy);
    return {
      kind: 'worse',
      maxPressure,
      maxMinutes: null,
      therapist: `Bruised, or sore for more than two days, after the last visit: at most ${maxPressure} of 10.`,
      client: 'Last time left you bruised or sore for long, so the next visit is lighter.',
    };
  }
  if (change === 'better') {
    return {
      ...keep,
      kind: 'improved',
      therapist: 'Better after the last visit: keep what was done, and suggest a longer interval.',
      client: 'It got better, so we keep to what helped. You can leave more time until the next visit.',
    };
  }
  if (before && changeOf(before) === 'same') {
    return {
      ...keep,
      kind: 'same_twice',
      therapist: 'No change after two visits: do not repeat them. Suggest another style, or osteopathy.',
      client: 'Two visits changed little. Another style of massage, or osteopathy, may suit you better.',
    };
  }
  return {
    ...keep,
    kind: 'same',
    therapist: 'No change after the last visit. If this one changes nothing either, suggest another style.',
    client: 'It is about the same. If the next visit changes little too, we suggest another way.',
  };
}

/** Worse counts whenever it was said; better and the same by what was said last. */
function changeOf({ painBefore, said }: VisitResult): PainChange | null {
  const [latest] = said;
  if (!latest) return null;
  if (said.some((answers) => gotWorse(answers) || byPain(painBefore, answers) === 'worse')) return 'worse';
  return codesOf(latest['any-better']).includes('yes') ? 'better' : byPain(painBefore, latest);
}

const gotWorse = (answers: Answers): boolean => codesOf(answers['worse-after']).includes('over-a-day');

/** Too strong, whatever became of the pain. */
const feltBeaten = (answers: Answers): boolean =>
  codesOf(answers['noticed-after']).includes('bruising') ||
  codesOf(answers['sore-after']).includes('over-two-days');

function byPain(before: number | null, { 'pain-now': pain }: Answers): PainChange {
  return before === null || pain?.kind !== 'scale' ? 'same' : painChange(before, pain.value);
}
