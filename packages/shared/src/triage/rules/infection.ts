import { block } from '../effects.ts';
import type { Facts } from '../facts.ts';
import { rule } from '../rule.ts';
import { anyTrue, hasFever, newOrUnexplainedPain } from './compare.ts';

/** Diabetes is added to these by one rule only. */
const infectionRisk = (f: Facts): boolean =>
  anyTrue(f.immunosuppressed, f.ivDrugUse, f.recentInfection, f.recentSpinalProcedure);

const unwell = (f: Facts): boolean => anyTrue(f.feelsUnwell, f.nightSweats, f.chills);

const newPainAtRisk = (f: Facts): boolean =>
  f.backPain === true && infectionRisk(f) && newOrUnexplainedPain(f) && !hasFever(f);

export const spinalInfection = rule({
  id: 'RF-SPINAL-INFECTION',
  tier: 'EMERGENCY',
  category: 'immunity',
  reads: [
    'backPain',
    'fever',
    'temperatureC',
    'chills',
    'nightSweats',
    'immunosuppressed',
    'ivDrugUse',
    'recentInfection',
    'recentSpinalProcedure',
    'diabetes',
  ],
  fires: (f) =>
    f.backPain === true &&
    (hasFever(f) || anyTrue(f.chills, f.nightSweats)) &&
    (infectionRisk(f) || f.diabetes === true),
  effects: [block('emergency')],
  clearance: ['DOC'],
  client:
    'Back pain with fever, shivers or night sweats, together with your health history, needs a hospital today. Please go to an emergency department or call the emergency number.',
  therapist: {
    preview: 'Immune system: hospital the same day, not to be treated.',
    full: 'Back pain with fever, chills or night sweats and a risk: weak immunity, injected drugs, diabetes, a recent infection or a spinal procedure.',
    atTable: 'Do not treat. Same-day hospital; do not offer a lighter session or heat.',
  },
  sources: ['YUSUF', 'IFOMPT', 'SEA-1'],
  basis: 'added',
});

export const feverWithBack = rule({
  id: 'UR-FEVER-BACK',
  tier: 'URGENT_REFERRAL',
  category: 'infection',
  reads: ['backPain', 'fever', 'temperatureC'],
  fires: (f) => f.backPain === true && hasFever(f),
  effects: [block('same_day')],
  clearance: ['DOC'],
  client: 'Back pain with a fever needs a doctor today. Please ring your practice or the health line now.',
  therapist: {
    preview: 'Back pain with a fever. Doctor the same day.',
    full: 'Back pain with a fever, reported or measured at 38 °C or more. A measured value counts more than the answer.',
    atTable: 'Do not treat, and keep your distance: doctor the same day.',
  },
  sources: ['S0', 'S1', 'HD-AU'],
  basis: 'seed+added',
});

export const unwellAtRisk = rule({
  id: 'UR-INFECT-RISK-UNWELL',
  tier: 'URGENT_REFERRAL',
  category: 'immunity',
  reads: [
    'backPain',
    'immunosuppressed',
    'ivDrugUse',
    'recentInfection',
    'recentSpinalProcedure',
    'painDurationDays',
    'backPainUnexplained',
    'feelsUnwell',
    'nightSweats',
    'chills',
    'fever',
    'temperatureC',
  ],
  fires: (f) => newPainAtRisk(f) && unwell(f),
  effects: [block('same_day')],
  clearance: ['DOC'],
  client:
    'Feeling unwell with this back pain and your health history needs a doctor today, even without a fever. Please ring your practice or the health line now.',
  therapist: {
    preview: 'Immune system: doctor the same day, not to be treated.',
    full: 'New or unexplained back pain, a risk of infection and feeling unwell, without fever: fever is absent in almost half of spinal infections.',
    atTable: 'Do not treat. Doctor the same day, even though there is no fever.',
  },
  sources: ['YUSUF', 'SEA-2'],
  basis: 'added',
});

export const wellAtRisk = rule({
  id: 'CL-INFECT-RISK',
  tier: 'CLEARANCE_REQUIRED',
  category: 'immunity',
  reads: [...unwellAtRisk.reads, 'assessedByClinician'],
  fires: (f) => newPainAtRisk(f) && !unwell(f) && f.assessedByClinician !== true,
  clearance: ['CALL', 'DOC'],
  client:
    'Because of your health history we would like to talk with you about this back pain, or see a note, before a massage.',
  therapist: {
    preview: 'Immune system: a call or a note before accepting.',
    full: 'New or unexplained back pain with a risk of infection, otherwise well, not assessed.',
    atTable: 'Ask about fever, sweats, chills and feeling unwell before starting. Any of them: do not treat.',
  },
  sources: ['YUSUF', 'IFOMPT'],
  basis: 'added',
});

export const renal = rule({
  id: 'UR-RENAL',
  tier: 'URGENT_REFERRAL',
  category: 'infection',
  reads: ['flankPain', 'dysuria', 'haematuria', 'fever', 'temperatureC'],
  fires: (f) => f.flankPain === true && (anyTrue(f.dysuria, f.haematuria) || hasFever(f)),
  effects: [block('same_day')],
  clearance: ['DOC'],
  client: 'Pain in your side together with what else you describe needs a doctor or urgent care today.',
  therapist: {
    preview: 'Pain in the side with other signs. Doctor the same day.',
    full: 'Flank pain with burning or bloody urine or a fever.',
    atTable: 'Do not treat, no pressure on the flank. Doctor or urgent care the same day.',
  },
  sources: ['PRACT'],
  basis: 'added',
});

export const contagious = rule({
  id: 'CL-CONTAGIOUS',
  tier: 'CLEARANCE_REQUIRED',
  category: 'infection',
  reads: ['contagiousIllness', 'contagiousSkin', 'backPain', 'fever', 'temperatureC'],
  fires: (f) => anyTrue(f.contagiousIllness, f.contagiousSkin) || (f.backPain !== true && hasFever(f)),
  clearance: ['RECHECK'],
  client:
    'Let us wait until you have been free of symptoms for two days, or until your skin has been treated. We will ask you again then; nothing is charged for moving.',
  therapist: {
    preview: 'Something catching. Postponed until it is over.',
    full: 'An illness or skin condition that others can catch, or a fever without back pain. Postponed until 48 hours without symptoms, or until the skin is treated.',
    atTable:
      'Do not start. If it shows only at the door, keep your distance, move the visit, clean what was touched.',
  },
  sources: ['PRACT', 'NYSED'],
  basis: 'added',
});

export const infectionRules = [spinalInfection, feverWithBack, unwellAtRisk, renal, wellAtRisk, contagious];
