import type { BodyRegion } from '../../intake/body-regions.ts';
import type { Restrictions } from '../triage.contract.ts';
import type { PlanBlock, SourcedText } from './plan.contract.ts';
import type { PlanBlockKind } from './plan-styles.ts';
import { rangeText, type SeedNumber } from './seed-number.ts';
import { lightPressure, sessionNumbers as seeds } from './session-numbers.ts';

const said = (...numbers: SeedNumber[]): SourcedText[] =>
  numbers.map((number) => ({ text: rangeText(number), source: number.source }));
/** The other reading, where the articles give two. */
const or = (...numbers: SeedNumber[]): SourcedText[] =>
  said(...numbers).map(({ text, source }, at) => ({ text: at === 0 ? `or ${text}` : text, source }));
const note = (text: string, source: string): SourcedText => ({ text, source });

const kneesToChest = 'On the side, knees toward the chest';
const pelvicTilt = 'Pelvic tilt, held gently';

const techniques: Readonly<Record<PlanBlockKind, string>> = {
  warm: 'Long slow strokes with the palms, sacrum to lower ribs',
  deeper: 'Kneading along both sides of the spine, a hand’s width at a time',
  points: 'Steady pressure on tight points, then a few strokes',
  friction: 'Across the fibres, small points only',
  stretch: kneesToChest,
  close: 'Light long strokes to finish',
  rest: 'No hands on: rest, breathe, talk about the days after',
};

const numbers: Readonly<Record<PlanBlockKind, readonly SourcedText[]>> = {
  warm: [
    ...said(seeds.strokesOfSequence),
    ...or(seeds.strokesOfTechnique, seeds.strokeLength),
    note('the first pass light', 'S1-040'),
  ],
  deeper: [
    ...said(seeds.kneadingPass, seeds.kneadingShift),
    ...or(seeds.kneadingSpot, seeds.kneadingRepeats),
    note('off bone and spine', 'S1-050'),
  ],
  points: [...said(seeds.triggerPoint), note('not the same knot again for some minutes', 'S1-057')],
  friction: said(seeds.friction),
  stretch: said(seeds.stretchHold),
  close: said(seeds.closing),
  rest: [],
};

/** Which blocks the findings leave out: steady pressure on points is more than light, and never in a flare (S0-041). */
export function isLeftOut(
  kind: PlanBlockKind,
  cap: number,
  { avoidTechniques }: Pick<Restrictions, 'avoidTechniques'>,
): boolean {
  if (kind !== 'points' && kind !== 'friction') return false;
  return cap <= lightPressure || avoidTechniques.includes('trigger_point');
}

const noBigStretch = ['end_range_stretch', 'spinal_pressure', 'forceful_spine', 'deep_abdominal'] as const;

/** What is done in a block and with which numbers; areas that only bear light hands are left out of the firmer ones. */
export function describeBlock(
  kind: PlanBlockKind,
  regions: readonly BodyRegion[],
  given: { cap: number; isPregnancy: boolean; lightOnly: readonly BodyRegion[]; restrictions: Restrictions },
): Pick<PlanBlock, 'technique' | 'areas' | 'numbers'> {
  const { cap, isPregnancy, lightOnly, restrictions } = given;
  const isFirm = kind === 'deeper' || kind === 'points' || kind === 'friction';
  const smallStretch =
    isPregnancy || noBigStretch.some((name) => restrictions.avoidTechniques.includes(name));
  const isTender = kind === 'warm' && cap <= lightPressure && cap > 0;
  return {
    technique: kind === 'stretch' && smallStretch ? pelvicTilt : techniques[kind],
    areas: kind === 'rest' ? [] : regions.filter((region) => !isFirm || !lightOnly.includes(region)),
    numbers: [...numbers[kind], ...(isTender ? said(seeds.tenderStart) : [])],
  };
}
