import type { Restrictions } from '../triage.contract.ts';
import { lightPressure } from './session-numbers.ts';
import { homeCareNumbers } from './home-care-numbers.ts';
import type { PlanSource, SeedNumber } from './seed-number.ts';

export const homeCareKinds = [
  'warm_cloth',
  'rubbing',
  'palms',
  'thumb',
  'ball',
  'roller',
  'massage_gun',
  'knee_to_chest',
  'rotation',
  'hamstring',
  'heat',
] as const;
export type HomeCareKind = (typeof homeCareKinds)[number];

/** One thing to do at home: how, for how long, and what to leave alone while doing it. */
export interface HomeCareGuide {
  readonly title: string;
  readonly how: string;
  /** How long one hold lasts; null where strokes are counted. */
  readonly hold: SeedNumber | null;
  readonly repeats: SeedNumber | null;
  readonly sides: 1 | 2;
  /** Heat, which goes on by itself. */
  readonly isWarmth: boolean;
  readonly care: string | null;
  readonly source: PlanSource;
}

const guide = (
  title: string,
  how: string,
  hold: SeedNumber | null,
  source: PlanSource,
  more: Partial<HomeCareGuide> = {},
): HomeCareGuide => ({
  title,
  how,
  hold,
  source,
  repeats: null,
  sides: 1,
  isWarmth: false,
  care: null,
  ...more,
});

const offSpine = 'Never on the spine, on numb or bruised places, or near a recent operation.';

/** The articles' self-care with their own durations; the therapist's numbers are elsewhere, and others. */
export const homeCareGuides: Readonly<Record<HomeCareKind, HomeCareGuide>> = {
  warm_cloth: guide(
    'A warm cloth first',
    'Lay a warm cloth on the back for a few minutes.',
    homeCareNumbers.warmCloth,
    'S1-131',
    {
      care: 'Never on numb or open skin.',
      isWarmth: true,
    },
  ),
  rubbing: guide(
    'Rub it warm',
    'Sit supported, or lie with your knees bent. Rub in gentle circles.',
    homeCareNumbers.rubbing,
    'S1-083',
  ),
  palms: guide(
    'Long strokes with the palms',
    'Beside the spine, from the lower ribs to the top of the hips, slowly: 5-8 cm (2-3 inches) a second.',
    null,
    'S1-084',
    { repeats: homeCareNumbers.palmRepeats, care: 'Start gently and increase slowly. Stay off the spine.' },
  ),
  thumb: guide(
    'Thumb on a tight point',
    'Press steadily with a thumb or knuckle, then let go.',
    homeCareNumbers.thumb,
    'S1-086',
  ),
  ball: guide(
    'Ball against a wall',
    'A tennis ball between the wall and a sore spot: lean in, hold, move on.',
    homeCareNumbers.ball,
    'S1-088',
    {
      care: offSpine,
    },
  ),
  roller: guide(
    'Foam roller',
    'Lie across it and roll in small motions from the ribs to the top of the hips.',
    homeCareNumbers.ball,
    'S1-089',
    {
      care: `Keep it moderate. ${offSpine}`,
    },
  ),
  massage_gun: guide(
    'Massage gun, only if you have one',
    'Lowest setting, moving, on muscle only.',
    homeCareNumbers.ball,
    'S1-143',
    {
      care: offSpine,
    },
  ),
  knee_to_chest: guide(
    'Knee to chest',
    'On your back, one knee toward the chest. Breathe slowly.',
    homeCareNumbers.kneeToChest,
    'S1-091',
    {
      sides: 2,
    },
  ),
  rotation: guide(
    'Knees to the side',
    'On your back, both knees over to one side. Breathe slowly.',
    homeCareNumbers.rotation,
    'S1-092',
    {
      sides: 2,
    },
  ),
  hamstring: guide(
    'Back of the thigh',
    'Stand, one heel on a low step, lean forward from the hips.',
    homeCareNumbers.hamstring,
    'S1-093',
    {
      sides: 2,
    },
  ),
  heat: guide(
    'Warmth afterwards',
    'A heat pack through a cloth, if it feels tight.',
    homeCareNumbers.heatAfter,
    'S1-094',
    {
      care: 'Never on numb or open skin.',
      isWarmth: true,
    },
  ),
};

/** The one sentence that stands beside every step (S1-087, S1-141). */
export const homeCareStop = 'Stop if it gets sharp, is new, gets worse, or runs down a leg.';

/** What fits somebody at home: what the findings rule out for the table is left out here too. */
export function homeCareFor(limits: Restrictions): HomeCareKind[] {
  const { avoidTechniques, avoidTools, maxPressure } = limits;
  const noHeat = avoidTechniques.includes('heat') || avoidTechniques.includes('heat_on_area');
  const isLightOnly = maxPressure !== null && maxPressure <= lightPressure;
  const noPoints = isLightOnly || avoidTechniques.includes('trigger_point');
  const noTools = noPoints || avoidTools.some((tool) => tool !== 'electric_massager');
  const noStretch =
    avoidTechniques.includes('end_range_stretch') || avoidTechniques.includes('spinal_pressure');
  const out = new Set<HomeCareKind>([
    ...(noHeat ? (['warm_cloth', 'heat'] as const) : []),
    ...(noPoints || noTools ? (['thumb'] as const) : []),
    ...(noTools ? (['ball', 'roller', 'massage_gun'] as const) : []),
    ...(avoidTools.includes('electric_massager') ? (['massage_gun'] as const) : []),
    ...(noStretch ? (['knee_to_chest', 'rotation', 'hamstring'] as const) : []),
  ]);
  return homeCareKinds.filter((kind) => !out.has(kind));
}
