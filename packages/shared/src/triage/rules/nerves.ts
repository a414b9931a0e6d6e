import { block, capPressure, noService, noTechnique, noTool } from '../effects.ts';
import { rule } from '../rule.ts';
import { bilateralLeg } from './cauda-equina.ts';
import { anyTrue, atMost } from './compare.ts';

const oneSide = (side: string | undefined): boolean => side === 'left' || side === 'right';

const newSymptomDays = 42;

export const weakness = rule({
  id: 'RF-NEURO-WEAKNESS',
  tier: 'EMERGENCY',
  category: 'nerves',
  reads: ['legWeakness', 'footDrop', 'unsteadyGaitNew'],
  fires: (f) =>
    f.legWeakness === 'sudden' ||
    f.legWeakness === 'progressive' ||
    f.legWeakness === 'severe' ||
    anyTrue(f.footDrop, f.unsteadyGaitNew),
  effects: [block('emergency')],
  clearance: ['DOC'],
  client:
    'Weakness in a leg or foot that is new, strong or growing needs a doctor now. Please go to an emergency department or call the emergency number.',
  therapist: {
    preview: 'Leg or foot weakness that needs emergency care.',
    full: 'Sudden, growing or severe leg weakness, a dragging foot, or new unsteadiness. Pain is not required, and an earlier assessment does not change this.',
    atTable: 'Do not treat. Keep the client seated or supported: they may fall. Emergency care now.',
  },
  sources: ['S0', 'S1', 'BMJ-CES', 'NORFOLK'],
  basis: 'seed+added',
});

export const newLegNumbness = rule({
  id: 'UR-LEG-NUMB-NEW',
  tier: 'URGENT_REFERRAL',
  category: 'nerves',
  reads: ['backPain', 'legNumbness', 'legTingling', 'assessedByClinician', 'legSymptomDays'],
  fires: (f) =>
    f.backPain === true &&
    (oneSide(f.legNumbness) || oneSide(f.legTingling)) &&
    f.assessedByClinician !== true &&
    (f.legSymptomDays == null || atMost(f.legSymptomDays, newSymptomDays)),
  effects: [block('same_day')],
  clearance: ['DOC'],
  client:
    'New numbness or tingling in a leg should be looked at by a doctor soon, before any massage. Please arrange to be seen promptly; we can book you in again with their note.',
  therapist: {
    preview: 'New numbness or tingling in one leg, not assessed. Medical review first.',
    full: 'Numbness or tingling in one leg or foot with back pain, begun in the last six weeks or at an unknown time, not assessed. Re-open with a clinician’s note.',
    atTable: 'Do not treat. No pressure, stretch or heat on that leg or the low back until it is assessed.',
  },
  sources: ['S1', 'S0'],
  basis: 'seed',
});

export const shootingLegPain = rule({
  id: 'CL-RADICULAR-UNASSESSED',
  tier: 'CLEARANCE_REQUIRED',
  category: 'nerves',
  reads: ['legPain', 'legPainQuality', 'assessedByClinician'],
  fires: (f) => oneSide(f.legPain) && f.legPainQuality === 'shooting' && f.assessedByClinician !== true,
  unless: [newLegNumbness, bilateralLeg],
  effects: [capPressure(3), noService('deep_tissue')],
  clearance: ['CALL', 'DOC'],
  client:
    'Sharp pain down a leg is worth a short talk before we start. Someone will ring you, or send us a note if a professional has seen you.',
  therapist: {
    preview: 'Shooting pain down one leg, not assessed. A call first, then gentle work only.',
    full: 'Sharp or shooting pain down one leg without numbness or weakness, not assessed. A call by the therapist or a clinician’s note is needed.',
    atTable:
      'Gentle only. Keep off the path of the pain, no deep work into the buttock; stop if it shoots further down.',
  },
  sources: ['S0', 'S1'],
  basis: 'seed',
});

export const stableWeakness = rule({
  id: 'CL-WEAKNESS-STABLE',
  tier: 'CLEARANCE_REQUIRED',
  category: 'nerves',
  reads: ['legWeakness', 'assessedByClinician'],
  fires: (f) => f.legWeakness === 'mild_stable' && f.assessedByClinician !== true,
  clearance: ['DOC'],
  client:
    'A leg that is a little weak should be checked by a doctor before a massage, even when it is not changing. A short note from them is enough.',
  therapist: {
    preview: 'Slight leg weakness, not assessed. A clinician’s note is needed.',
    full: 'Slight, unchanging weakness of a leg or foot that no clinician has looked at.',
    atTable: 'Compare with the last visit before starting. Weaker than before: do not treat, emergency care.',
  },
  sources: ['S0'],
  basis: 'seed',
});

export const numbArea = rule({
  id: 'MD-NUMB-AREA-NO-HEAT',
  tier: 'MODIFY',
  category: 'nerves',
  reads: ['reducedSensationArea'],
  fires: (f) => f.reducedSensationArea === true,
  effects: [capPressure(3), noTechnique('heat_on_area'), noTool('hard_on_area')],
  client: 'Your therapist will work lightly, without heat, where you feel less.',
  therapist: {
    preview: 'An area with less feeling: light work there, no heat, no hard tools.',
    full: 'A known and assessed area with less feeling: the client cannot tell you about too much heat or pressure there.',
    atTable:
      'Find the edges of the area first. Light hands, no heat, no hard tools on it; look at the skin, do not rely on what is felt.',
  },
  sources: ['S1', 'NYSED'],
  basis: 'seed',
});

export const knownDisc = rule({
  id: 'MD-DISC-KNOWN',
  tier: 'MODIFY',
  category: 'condition',
  reads: ['knownDiscOrSciatica', 'assessedByClinician'],
  fires: (f) => f.knownDiscOrSciatica === true && f.assessedByClinician === true,
  effects: [capPressure(3), noTechnique('end_range_stretch')],
  client: 'Thank you for telling us what was found. The session will be gentle, without strong stretches.',
  therapist: {
    preview: 'A known and assessed back finding: gentle work, no end-range stretch.',
    full: 'A disc problem or sciatica that a clinician has found and assessed, stable. Ask to see what was written.',
    atTable: 'Gentle, no end-range stretch, side-lying if bending hurts. New numbness or weakness: stop.',
  },
  sources: ['S0', 'S1'],
  basis: 'seed',
});

export const nerveRules = [weakness, newLegNumbness, shootingLegPain, stableWeakness, numbArea, knownDisc];
