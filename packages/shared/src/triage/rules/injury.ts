import { avoid, block } from '../effects.ts';
import type { Predicate } from '../rule.ts';
import { rule } from '../rule.ts';
import { atLeast, atMost, some } from './compare.ts';

const recentInjuryDays = 42;
const unhealedWeeks = 12;
const surgeryWeeks = 6;
const spineSurgeryWeeks = 26;
const longSteroidMonths = 3;
const sharpPain = 7;

const fragileBones: Predicate = (f, limits) =>
  atLeast(f.age, limits.fractureRiskAge) ||
  f.osteoporosis === true ||
  atLeast(f.steroidMonths, longSteroidMonths);

export const majorTrauma = rule({
  id: 'RF-MAJOR-TRAUMA',
  tier: 'EMERGENCY',
  category: 'injury',
  reads: ['trauma', 'backPain', 'traumaAssessed'],
  fires: (f) => f.trauma === 'major' && f.backPain === true && f.traumaAssessed !== true,
  effects: [block('emergency')],
  clearance: ['DOC'],
  client:
    'Back pain after a serious accident or a fall from a height must be checked in an emergency department first, even some time later. Please go today and move carefully.',
  therapist: {
    preview: 'Back pain after a serious accident, never checked. Emergency department first.',
    full: 'Back pain that began with a serious accident or a fall from a height, never examined. A fracture until shown otherwise, without a time limit.',
    atTable: 'Do not treat, do not move the spine. Emergency department.',
  },
  sources: ['S0', 'NHS-BP', 'HENSCHKE'],
  basis: 'seed+added',
});

export const fractureRisk = rule({
  id: 'UR-FRACTURE-RISK',
  tier: 'URGENT_REFERRAL',
  category: 'injury',
  reads: [
    'newSpineDeformity',
    'backPain',
    'traumaAssessed',
    'age',
    'osteoporosis',
    'steroidMonths',
    'painOnset',
    'painScore',
    'trauma',
  ],
  fires: (f, limits) =>
    f.newSpineDeformity === true ||
    (f.backPain === true &&
      f.traumaAssessed !== true &&
      fragileBones(f, limits) &&
      ((f.painOnset === 'sudden' && atLeast(f.painScore, sharpPain)) || some(f.trauma))),
  effects: [block('same_day')],
  clearance: ['DOC'],
  client:
    'Please have your back looked at by a doctor today or tomorrow, before any massage. Until then move gently and do not lift.',
  therapist: {
    preview: 'Sudden pain, a knock or a changed shape of the back, with a risk. Doctor the same or next day.',
    full: 'A newly changed shape of the back, or a knock or sudden sharp pain with age, thin bones or months of steroid tablets, not assessed.',
    atTable: 'Do not treat: no pressure on the spine or ribs. Doctor the same or next day.',
  },
  sources: ['HENSCHKE', 'IFOMPT', 'FX-1'],
  basis: 'added',
});

export const brokenBone = rule({
  id: 'CL-FRACTURE',
  tier: 'CLEARANCE_REQUIRED',
  category: 'injury',
  reads: ['fractureWeeksAgo', 'fractureUnhealed'],
  fires: (f) => atMost(f.fractureWeeksAgo, unhealedWeeks) || f.fractureUnhealed === true,
  effects: [avoid('fracture_region')],
  clearance: ['DOC'],
  client: 'A broken bone needs time. Please send us a note from your doctor; the area itself is left out.',
  therapist: {
    preview: 'A broken bone not yet healed. A note is needed; the area is left out.',
    full: 'A broken bone of the last 12 weeks, or not healed. Also when the injury was assessed.',
    atTable: 'Nothing on or near the area, no stretch across it, no position that loads it.',
  },
  sources: ['S1', 'NYSED'],
  basis: 'seed',
});

export const recentSurgery = rule({
  id: 'CL-SURGERY',
  tier: 'CLEARANCE_REQUIRED',
  category: 'injury',
  reads: ['surgeryWeeksAgo', 'surgerySpine'],
  fires: (f) =>
    atMost(f.surgeryWeeksAgo, surgeryWeeks) ||
    (f.surgerySpine === true && atMost(f.surgeryWeeksAgo, spineSurgeryWeeks)),
  effects: [avoid('surgery_region')],
  clearance: ['DOC'],
  client: 'After your operation we need a note from your doctor. The area itself is left out.',
  therapist: {
    preview: 'A recent operation. A note is needed; the area is left out.',
    full: 'An operation in the last six weeks, or on the spine in the last six months.',
    atTable: 'Keep off the scar and what is around it. Look at the calves before starting.',
  },
  sources: ['S1', 'MSU', 'NYSED'],
  basis: 'seed+added',
});

export const uncheckedInjury = rule({
  id: 'CL-INJURY-UNASSESSED',
  tier: 'CLEARANCE_REQUIRED',
  category: 'injury',
  reads: ['trauma', 'traumaAssessed', 'traumaDaysAgo'],
  fires: (f) =>
    (f.trauma === 'fall' || f.trauma === 'crash' || f.trauma === 'major') &&
    f.traumaAssessed !== true &&
    (f.traumaDaysAgo == null || atMost(f.traumaDaysAgo, recentInjuryDays)),
  clearance: ['DOC'],
  client: 'After a fall or a crash, please get medical advice first. A short note is enough to go ahead.',
  therapist: {
    preview: 'Began with a fall or crash, not checked. Medical advice first.',
    full: 'A fall, crash or serious accident of the last six weeks or of an unknown date, not examined.',
    atTable: 'Nothing until it is checked. Then gentle, away from what is bruised or tender.',
  },
  sources: ['S0', 'S1'],
  basis: 'seed',
});

export const earlierInjury = rule({
  id: 'NT-PRIOR-INJURY-SCAN',
  tier: 'NOTE',
  category: 'injury',
  reads: ['priorInjuryOrScan'],
  fires: (f) => f.priorInjuryOrScan === true,
  client: 'Thank you. Please have your scan or report at hand on the day if you can.',
  therapist: {
    preview: 'Earlier scans, injuries or operations to know of.',
    full: 'Earlier scans, injuries, disc findings or operations. Read them before the visit.',
    atTable: 'Ask what was found and what has helped since, and plan around it.',
  },
  sources: ['S0'],
  basis: 'seed',
});

export const injuryRules = [
  majorTrauma,
  fractureRisk,
  brokenBone,
  recentSurgery,
  uncheckedInjury,
  earlierInjury,
];
