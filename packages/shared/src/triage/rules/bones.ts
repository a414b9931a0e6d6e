import { avoid, capPressure, noService, noTechnique } from '../effects.ts';
import { rule } from '../rule.ts';
import { atLeast } from './compare.ts';

export const osteoporosis = rule({
  id: 'CL-OSTEOPOROSIS',
  tier: 'CLEARANCE_REQUIRED',
  category: 'bones',
  reads: ['osteoporosis'],
  fires: (f) => f.osteoporosis === true,
  effects: [
    capPressure('capOsteoporosis'),
    avoid('spine'),
    noService('deep_tissue'),
    noTechnique('spinal_pressure'),
  ],
  clearance: ['DOC'],
  client:
    'We need a note from your doctor first. Your massage will then be light, with no pressure on the spine.',
  therapist: {
    preview: 'Bones to be careful with. A note is needed; light, nothing on the spine.',
    full: 'Osteoporosis of any degree.',
    atTable: 'Light hands, nothing on the spine or ribs, no forceful stretch, help on and off the table.',
  },
  sources: ['S1', 'ABMP-CI'],
  basis: 'seed',
});

export const arthritisFlare = rule({
  id: 'CL-RA-ADVANCED',
  tier: 'CLEARANCE_REQUIRED',
  category: 'bones',
  reads: ['raAdvancedOrFlare'],
  fires: (f) => f.raAdvancedOrFlare === true,
  clearance: ['DOC'],
  client: 'We need a note from your doctor before a massage. Once it has settled we will gladly see you.',
  therapist: {
    preview: 'A joint condition, advanced or flaring. A note is needed.',
    full: 'Advanced rheumatoid arthritis, or a flare at present.',
    atTable: 'Nothing on hot or swollen joints, no stretch of the neck, plenty of cushions.',
  },
  sources: ['S1', 'NYSED'],
  basis: 'seed',
});

export const stiffSpine = rule({
  id: 'CL-ANKSPOND',
  tier: 'CLEARANCE_REQUIRED',
  category: 'bones',
  reads: ['ankylosingSpondylitis'],
  fires: (f) => f.ankylosingSpondylitis === true,
  effects: [noTechnique('forceful_neck', 'forceful_spine')],
  clearance: ['DOC'],
  client: 'We need a note from your doctor first. There will be no forceful work on your neck or spine.',
  therapist: {
    preview: 'A stiff or fused spine. A note is needed; never forceful on neck or spine.',
    full: 'Ankylosing spondylitis or a fused spine, also when assessed. A broken neck after massage has been reported.',
    atTable: 'Never force the neck or spine, never crack or rotate. Support the head as it lies by itself.',
  },
  sources: ['AS-1', 'NG65'],
  basis: 'added',
});

const enoughFeatures = 4;

export const inflammatoryPattern = rule({
  id: 'NT-INFLAMMATORY-PATTERN',
  tier: 'NOTE',
  category: 'pain',
  reads: ['inflammatoryFeatures'],
  fires: (f) => atLeast(f.inflammatoryFeatures, enoughFeatures),
  client: 'The pattern of your pain is worth mentioning to your doctor at your next routine visit.',
  therapist: {
    preview: 'A pain pattern to mention to a doctor, without hurry. Gentle work.',
    full: 'Four or more of: began before 45, over three months, stiff over half an hour in the morning, better with movement, wakes in the second half of the night.',
    atTable: 'Proceed gently, more movement than pressure. Suggest a routine visit to the doctor.',
  },
  sources: ['NG65', 'AXSPA'],
  basis: 'added',
});

export const boneRules = [osteoporosis, arthritisFlare, stiffSpine, inflammatoryPattern];
