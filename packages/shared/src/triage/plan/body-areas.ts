import { type BodyRegion, bodyRegions } from '../../intake/body-regions.ts';
import type { Area } from '../effects.ts';
import type { Restrictions } from '../triage.contract.ts';

/** These lie on the spine itself: sore there means working on both sides of it (S1-002, S1-071). */
export const spineRegions: readonly BodyRegion[] = ['between-shoulder-blades', 'low-back-centre', 'tailbone'];

const pair = (name: string): BodyRegion[] =>
  (Object.keys(bodyRegions) as BodyRegion[]).filter(
    (region) => region === `${name}-left` || region === `${name}-right`,
  );

// The back does not work alone: glutes, hips and hip flexors, hamstrings, thoracolumbar area (S0-007, S0-016, S0-035).
const lowBack = ['low-back', 'buttock', 'hip', 'thigh-back'].flatMap(pair);
const upperBack: BodyRegion[] = ['neck-back', ...['upper-back', 'shoulder-back'].flatMap(pair)];
const legs = ['buttock', 'thigh-back', 'thigh-front', 'calf'].flatMap(pair);
const arms = ['shoulder-back', 'arm-back'].flatMap(pair);

const around: readonly (readonly [RegExp, readonly BodyRegion[]])[] = [
  [/^(low-back|tailbone|buttock|mid-back|hip|side)/, [...lowBack, 'mid-back']],
  [/^(between|upper-back|neck-back|head-back|shoulder)/, [...upperBack, 'mid-back']],
  [/^(thigh|knee|calf|shin|foot)/, legs],
  [/^arm/, arms],
];
const nothingSore: readonly BodyRegion[] = [
  ...upperBack,
  'mid-back',
  ...['low-back', 'buttock'].flatMap(pair),
];

const placeOf: Partial<Record<Area, readonly BodyRegion[]>> = {
  abdomen: ['belly'],
  face: ['face'],
  flank: ['side-left', 'side-right'],
  spine: [],
};

/** Areas that findings rule out and that a body map can show; the others are asked for at the table and marked there. */
export function noGoRegions({ avoidAreas }: Pick<Restrictions, 'avoidAreas'>): BodyRegion[] {
  return avoidAreas.flatMap((area) => placeOf[area] ?? []);
}

export function areasToLocate({ avoidAreas }: Pick<Restrictions, 'avoidAreas'>): Area[] {
  return avoidAreas.filter((area) => placeOf[area] === undefined);
}

/** Where only light hands go, because a technique that presses deep is ruled out there. */
export function lightOnlyRegions({ avoidTechniques }: Pick<Restrictions, 'avoidTechniques'>): BodyRegion[] {
  return [
    ...(avoidTechniques.includes('deep_leg') ? ['thigh-back', 'thigh-front', 'calf'].flatMap(pair) : []),
    ...(avoidTechniques.includes('deep_sacral') ? ['low-back', 'buttock'].flatMap(pair) : []),
  ];
}

/** The sore places and those around them that carry its load, without the spine and what is ruled out. */
export function regionsToTreat(sore: readonly BodyRegion[], noGo: readonly BodyRegion[]): BodyRegion[] {
  const found = sore.flatMap((region) => around.find(([names]) => names.test(region))?.[1] ?? []);
  const wanted = new Set(found.length === 0 ? nothingSore : found);
  return (Object.keys(bodyRegions) as BodyRegion[]).filter(
    (region) => wanted.has(region) && !noGo.includes(region) && !spineRegions.includes(region),
  );
}
