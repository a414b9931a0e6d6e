import { avoid } from '../effects.ts';
import type { Facts } from '../facts.ts';
import { rule } from '../rule.ts';
import { atMost, hasFever } from './compare.ts';

const freshVaccineHours = 48;

const freshVaccine = (f: Facts): boolean => atMost(f.vaccineHoursAgo, freshVaccineHours);

export const vaccineReaction = rule({
  id: 'CL-VAX-REACTION',
  tier: 'CLEARANCE_REQUIRED',
  category: 'infection',
  reads: ['vaccineHoursAgo', 'feelsUnwell', 'fever', 'temperatureC'],
  fires: (f) => freshVaccine(f) && (f.feelsUnwell === true || hasFever(f)),
  clearance: ['RECHECK'],
  client: 'Give yourself a day or two after the vaccine. We will ask you again when you feel well.',
  therapist: {
    preview: 'Unwell after a vaccine. Asked again when it has passed.',
    full: 'A vaccine in the last 48 hours with fever or feeling unwell. At least two days.',
    atTable: 'Do not start while the client is unwell; move the visit.',
  },
  sources: ['VAX'],
  basis: 'added',
});

export const vaccineSite = rule({
  id: 'MD-VAX-SITE',
  tier: 'MODIFY',
  category: 'skin',
  reads: ['vaccineHoursAgo'],
  fires: freshVaccine,
  unless: [vaccineReaction],
  effects: [avoid('vaccinated_limb')],
  client: 'Your therapist will leave the arm with the injection out.',
  therapist: {
    preview: 'One limb to leave out after an injection.',
    full: 'A vaccine in the last 48 hours, well otherwise.',
    atTable: 'Ask which limb and leave it out; do not lie on it.',
  },
  sources: ['VAX'],
  basis: 'added',
});

export const vaccineRules = [vaccineReaction, vaccineSite];
