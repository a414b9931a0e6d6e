import { block, noPosition, noTechnique, onlyService } from '../effects.ts';
import { rule } from '../rule.ts';
import { anyTrue, atMost, lessThan } from './compare.ts';

const firstTrimesterWeeks = 13;
const afterBirthWeeks = 6;
const afterCaesareanWeeks = 12;

export const pregnancyAcute = rule({
  id: 'RF-PREG-ACUTE',
  tier: 'EMERGENCY',
  category: 'pregnancy',
  reads: [
    'pregnant',
    'pregBleeding',
    'pregSevereHeadache',
    'pregVisionChange',
    'pregSuddenSwelling',
    'pregReducedMovement',
    'pregContractions',
  ],
  fires: (f) =>
    f.pregnant === true &&
    anyTrue(
      f.pregBleeding,
      f.pregSevereHeadache,
      f.pregVisionChange,
      f.pregSuddenSwelling,
      f.pregReducedMovement,
      f.pregContractions,
    ),
  effects: [block('maternity')],
  clearance: ['DOC'],
  client:
    'Please ring your maternity unit or the emergency number now. They want to hear about this at any hour.',
  therapist: {
    preview: 'Pregnancy: maternity unit now, not to be treated.',
    full: 'Pregnant with bleeding, a bad headache, changed sight, sudden swelling, fewer movements or contractions.',
    atTable: 'Do not treat. On the left side, ring the maternity unit or the emergency number, stay.',
  },
  sources: ['PREG-MTJ', 'PREG-AU'],
  basis: 'added',
});

export const pregnancyUnapproved = rule({
  id: 'CL-PREGNANCY',
  tier: 'CLEARANCE_REQUIRED',
  category: 'pregnancy',
  reads: [
    'pregnant',
    'maternityApproval',
    'pregnancyWeeks',
    'highRiskPregnancy',
    'requestedService',
    'requestsDeepLowBack',
  ],
  fires: (f) =>
    f.pregnant === true &&
    f.maternityApproval !== true &&
    (lessThan(f.pregnancyWeeks, firstTrimesterWeeks) ||
      f.highRiskPregnancy === true ||
      f.requestedService === 'deep_tissue' ||
      f.requestsDeepLowBack === true),
  effects: [onlyService('pregnancy'), noTechnique('deep_sacral', 'deep_abdominal')],
  clearance: ['DOC'],
  client:
    'Please ask your midwife or doctor first; a short note is enough. Our pregnancy massage is then there for you.',
  therapist: {
    preview: 'Pregnancy: a note is needed; pregnancy service only.',
    full: 'Pregnant without the maternity provider’s agreement, and early, high-risk, or with deep work asked for.',
    atTable: 'Nothing until the note is there. Then side-lying, no deep work at sacrum or belly.',
  },
  sources: ['S1', 'NYSED', 'PREG-MTJ'],
  basis: 'seed+added',
});

export const pregnancy = rule({
  id: 'MD-PREGNANCY',
  tier: 'MODIFY',
  category: 'pregnancy',
  reads: ['pregnant'],
  fires: (f) => f.pregnant === true,
  unless: [pregnancyUnapproved],
  effects: [
    onlyService('pregnancy'),
    noTechnique('deep_leg', 'heat'),
    noPosition('flat_back_after_20_weeks'),
  ],
  client:
    'We have a massage made for pregnancy: on your side, with cushions, without heat or deep work on the legs.',
  therapist: {
    preview: 'Pregnancy: pregnancy service only, no heat, no deep leg work.',
    full: 'Pregnant, agreed by the maternity provider or uncomplicated.',
    atTable:
      'Side-lying with cushions; from 20 weeks never flat on the back. No deep work on the legs, no heat. Look at the calves.',
  },
  sources: ['S1', 'PREG-AWHONN', 'PE-3'],
  basis: 'seed+added',
});

export const afterBirth = rule({
  id: 'CL-POSTPARTUM',
  tier: 'CLEARANCE_REQUIRED',
  category: 'birth',
  reads: ['caesarean', 'postpartumWeeks'],
  fires: (f) => atMost(f.postpartumWeeks, f.caesarean === true ? afterCaesareanWeeks : afterBirthWeeks),
  clearance: ['DOC'],
  client: 'Congratulations. In the first weeks we need a note from your midwife or doctor before a massage.',
  therapist: {
    preview: 'The first weeks after a birth. A note is needed; ask about the legs.',
    full: 'A birth in the last six weeks, or a caesarean in the last twelve: clots and healing.',
    atTable: 'Ask about calf pain, swelling, breathlessness. Keep off a scar; no deep work on legs or belly.',
  },
  sources: ['PE-3', 'GEN'],
  basis: 'added',
});

export const pregnancyRules = [pregnancyAcute, pregnancyUnapproved, pregnancy, afterBirth];
