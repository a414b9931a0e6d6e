import type { Restrictions } from '@unbrace/shared/triage';

/** Restrictions as a therapist reads them. */
export interface RestrictionWords {
  /** Of 10. */
  readonly maxPressure: number | null;
  readonly maxMinutes: number | null;
  readonly avoid: string[];
  readonly excludes: string[];
}

type Named = Record<
  | Restrictions['avoidAreas'][number]
  | Restrictions['avoidTechniques'][number]
  | Restrictions['avoidTools'][number]
  | Restrictions['avoidPositions'][number],
  string
>;

const words: Named = {
  abdomen: 'the abdomen',
  affected_area: 'the affected area',
  affected_limb: 'the affected arm or leg',
  face: 'the face',
  flank: 'the flanks',
  fracture_region: 'the area of the fracture',
  implant_site: 'the site of the implant',
  injection_site: 'the injection site',
  port: 'the port',
  radiation_field: 'the radiated area',
  spine: 'the spine',
  surgery_region: 'the area of the operation',
  tumour_site: 'the site of the tumour',
  vaccinated_limb: 'the vaccinated arm or leg',
  deep_abdominal: 'deep abdominal work',
  deep_leg: 'deep work on the legs',
  deep_prone_pressure: 'deep pressure face down',
  deep_sacral: 'deep work on the low back',
  end_range_stretch: 'stretches to the end of the range',
  forceful_neck: 'forceful neck movements',
  forceful_spine: 'forceful movements of the spine',
  heat: 'heat',
  heat_on_area: 'heat on the area',
  spinal_pressure: 'pressure on the spine',
  trigger_point: 'trigger points',
  electric_massager: 'electric massagers',
  hard: 'hard tools',
  hard_on_area: 'hard tools on the area',
  face_cradle: 'the face cradle',
  flat: 'lying flat',
  flat_back_after_20_weeks: 'lying flat on the back',
  prone: 'lying face down',
};

const styles: Record<Restrictions['services'][number], string> = {
  relaxation: 'Relaxation',
  remedial: 'Remedial',
  deep_tissue: 'Deep tissue',
  pregnancy: 'Pregnancy',
  sports: 'Sports',
  osteopathy: 'Osteopathy',
};

/** What must not be done, in words: areas, techniques, tools, positions, products, and services that are out. */
export function restrictionWords(restrictions: Restrictions): RestrictionWords {
  const { avoidAreas, avoidTechniques, avoidTools, avoidPositions, avoidProducts, services } = restrictions;
  const named = [...avoidAreas, ...avoidTechniques, ...avoidTools, ...avoidPositions].map(
    (code) => words[code],
  );
  const remaining: ReadonlySet<string> = new Set(services);
  return {
    maxPressure: restrictions.maxPressure,
    maxMinutes: restrictions.maxMinutes,
    avoid: [...named, ...avoidProducts.map(productWords)],
    excludes: Object.entries(styles).flatMap(([code, name]) => (remaining.has(code) ? [] : [name])),
  };
}

/** One restriction after the other in one line; where a reason itself may not be told, this is all there is to do. */
export function restrictionLine(restrictions: Restrictions): string {
  const { maxPressure, maxMinutes, avoid, excludes } = restrictionWords(restrictions);
  const parts = [
    ...(maxPressure === null ? [] : [`Pressure at most ${maxPressure} of 10.`]),
    ...(maxMinutes === null ? [] : [`At most ${maxMinutes} minutes.`]),
    ...(avoid.length === 0 ? [] : [`Avoid ${avoid.join(', ')}.`]),
    ...(excludes.length === 0 ? [] : [`Not: ${excludes.join(', ')}.`]),
  ];
  return parts.join(' ');
}

function productWords(tag: string): string {
  return tag === 'scented' ? 'scented products' : `products with ${tag.replaceAll('_', ' ')}`;
}
