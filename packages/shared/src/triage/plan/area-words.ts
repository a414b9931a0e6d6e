import type { Area } from '../effects.ts';

const words: Readonly<Record<Area, string>> = {
  abdomen: 'the belly',
  affected_area: 'the affected area: ask where, mark it',
  affected_limb: 'the affected arm or leg: ask which',
  face: 'the face',
  flank: 'the sides below the ribs',
  fracture_region: 'the area of the fracture: ask where',
  implant_site: 'the site of the implant: ask where',
  injection_site: 'the injection site: ask where',
  port: 'the port: ask where',
  radiation_field: 'the radiated area: ask where',
  spine: 'the spine',
  surgery_region: 'the area of the operation: ask where',
  tumour_site: 'the site of the tumour: ask where',
  vaccinated_limb: 'the vaccinated arm or leg: ask which',
};

/** The spine is never pressed, whatever the findings (S1-002); then what they add, as a therapist reads it. */
export function noGoWords(areas: readonly Area[]): string[] {
  return ['the spine', ...areas.filter((area) => area !== 'spine').map((area) => words[area])];
}
