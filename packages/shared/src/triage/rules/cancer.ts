import { avoid, block, capPressure, noService } from '../effects.ts';
import type { Facts } from '../facts.ts';
import { rule } from '../rule.ts';
import { anyTrue, hadCancer, newBladderChange, newOrUnexplainedPain, some } from './compare.ts';

const spinalCordSign = (f: Facts): boolean =>
  some(f.legWeakness) ||
  some(f.legNumbness) ||
  f.saddleNumbness === 'yes' ||
  anyTrue(f.footDrop, f.unsteadyGaitNew, f.handWeaknessNew) ||
  newBladderChange(f) ||
  some(f.bowelChange);

export const cordCompression = rule({
  id: 'RF-MSCC',
  tier: 'EMERGENCY',
  category: 'cancer',
  reads: [
    'cancer',
    'backPain',
    'legWeakness',
    'legNumbness',
    'saddleNumbness',
    'footDrop',
    'unsteadyGaitNew',
    'handWeaknessNew',
    'bladderChange',
    'bladderLongstandingUnchanged',
    'bowelChange',
  ],
  fires: (f) => hadCancer(f) && f.backPain === true && spinalCordSign(f),
  effects: [block('emergency')],
  clearance: ['DOC'],
  client:
    'With your health history, this pain together with what else you describe needs emergency care now. Please call the emergency number, and your treating team’s line if you have one.',
  therapist: {
    preview: 'Health history with back pain and nerve signs. Emergency care and the treating team.',
    full: 'Cancer at any time with spinal pain and weakness, numbness, unsteadiness or a bladder or bowel change. An earlier assessment does not change this.',
    atTable: 'Do not treat, do not move the spine. Emergency care now, and the cancer team’s line.',
  },
  sources: ['NG234', 'IFOMPT'],
  basis: 'added',
});

export const cancerWithBack = rule({
  id: 'UR-CANCER-BACK',
  tier: 'URGENT_REFERRAL',
  category: 'cancer',
  reads: ['cancer', 'backPain', 'painDurationDays', 'backPainUnexplained', 'assessedByClinician'],
  fires: (f) =>
    hadCancer(f) && f.backPain === true && newOrUnexplainedPain(f) && f.assessedByClinician !== true,
  effects: [block('within_days')],
  clearance: ['DOC'],
  client:
    'With your health history, new back pain should be looked at by your doctor or treating team in the next days, before any massage.',
  therapist: {
    preview: 'Health history with new back pain, not assessed. Doctor or treating team within days.',
    full: 'Cancer at any time with back pain of the last 12 weeks, or unexplained, not assessed. The strongest single sign to have looked at.',
    atTable: 'Do not treat until it is assessed. Leg weakness or numbness: emergency care.',
  },
  sources: ['IFOMPT', 'NG234', 'VERHAGEN'],
  basis: 'added',
});

export const weightLoss = rule({
  id: 'UR-WEIGHT-LOSS',
  tier: 'URGENT_REFERRAL',
  category: 'condition',
  reads: ['weightLossUnexplained'],
  fires: (f) => f.weightLossUnexplained === 'yes',
  effects: [block('within_days')],
  clearance: ['DOC'],
  client:
    'Losing weight without trying should be looked at by your doctor in the next days, before any massage.',
  therapist: {
    preview: 'Weight lost without trying. Doctor first.',
    full: 'Weight lost without trying, with or without back pain.',
    atTable: 'Do not treat until a doctor has looked at it.',
  },
  sources: ['S0', 'NHS-BP', 'VERHAGEN'],
  basis: 'seed+added',
});

export const activeCancer = rule({
  id: 'CL-CANCER-SPINE-ACTIVE',
  tier: 'CLEARANCE_REQUIRED',
  category: 'cancer',
  reads: ['cancer'],
  fires: (f) => f.cancer === 'spine_or_bone' || f.cancer === 'on_treatment' || f.cancer === 'low_counts',
  effects: [capPressure(3), avoid('tumour_site', 'port', 'radiation_field'), noService('deep_tissue')],
  clearance: ['DOC'],
  client:
    'We need a note from the team that treats you. Then a specially trained therapist can give you a light massage.',
  therapist: {
    preview: 'Under treatment. A note is needed; a trained therapist, light work, sites to avoid.',
    full: 'Cancer in the spine or bone, under treatment, or with low blood counts. An oncology-trained therapist only, light, away from sites, ports and radiation fields.',
    atTable:
      'Light hands only. Ask where not to touch: the site, a port, irradiated skin. Tired today: shorter.',
  },
  sources: ['S1', 'AMTA-CA', 'ABMP-CHEMO', 'MSU'],
  basis: 'seed+added',
});

export const lymphNodes = rule({
  id: 'MD-LYMPHOEDEMA',
  tier: 'MODIFY',
  category: 'condition',
  reads: ['lymphoedemaOrNodesRemoved'],
  fires: (f) => f.lymphoedemaOrNodesRemoved === true,
  effects: [avoid('affected_limb')],
  client: 'Your therapist will keep away from that arm or leg.',
  therapist: {
    preview: 'One limb to keep away from; a trained therapist only.',
    full: 'Lymph nodes removed or treated, or a limb that swells. Work near it can make it swell.',
    atTable:
      'No pressure, heat or hanging position for that limb, and nothing on the trunk beside it without training.',
  },
  sources: ['AMTA-CA'],
  basis: 'added',
});

export const cancerLongAgo = rule({
  id: 'NT-CANCER-REMISSION',
  tier: 'NOTE',
  category: 'cancer',
  reads: ['cancer'],
  fires: (f) => f.cancer === 'remission_gt_5y',
  unless: [cancerWithBack],
  client: 'Thank you for telling us. Your therapist knows, and nothing changes for your massage.',
  therapist: {
    preview: 'Health history of long ago. Not a ban.',
    full: 'Cancer whose treatment ended more than five years ago.',
    atTable:
      'Ask about scars, nodes and areas to leave out. New back pain without a reason: suggest a doctor.',
  },
  sources: ['AMTA-CA'],
  basis: 'added',
});

export const cancerRules = [
  cordCompression,
  cancerWithBack,
  weightLoss,
  activeCancer,
  lymphNodes,
  cancerLongAgo,
];
