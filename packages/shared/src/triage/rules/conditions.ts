import { avoid } from '../effects.ts';
import { rule } from '../rule.ts';
import { anyTrue } from './compare.ts';

export const unstableDiabetes = rule({
  id: 'CL-DIABETES-UNSTABLE',
  tier: 'CLEARANCE_REQUIRED',
  category: 'condition',
  reads: ['diabetes', 'glucoseUnstable', 'footUlcer'],
  fires: (f) => f.diabetes === true && anyTrue(f.glucoseUnstable, f.footUlcer),
  clearance: ['DOC'],
  client: 'Let your doctor have a look first. A short note that things have settled is enough.',
  therapist: {
    preview: 'A health condition that is not settled. A note is needed.',
    full: 'Diabetes with very low or high sugar lately, or an open sore on a foot.',
    atTable: 'Nothing until the note is there. Then keep off the feet and have something sweet at hand.',
  },
  sources: ['DM-1', 'PRACT'],
  basis: 'added',
});

export const insulin = rule({
  id: 'NT-INSULIN',
  tier: 'NOTE',
  category: 'medicines',
  reads: ['insulinOrSulfonylurea'],
  fires: (f) => f.insulinOrSulfonylurea === true,
  unless: [unstableDiabetes],
  effects: [avoid('injection_site')],
  client: 'Please eat before the massage, check your sugar, and have something sweet at hand.',
  therapist: {
    preview: 'Medicines: one site to keep away from.',
    full: 'Insulin or tablets that lower sugar. Sugar often falls during a massage.',
    atTable:
      'Has the client eaten and checked? Keep off the injection site. Sweaty, shaky or confused: stop, sugar.',
  },
  sources: ['DM-1', 'DM-2'],
  basis: 'added',
});

export const organFailure = rule({
  id: 'CL-ORGAN-OEDEMA',
  tier: 'CLEARANCE_REQUIRED',
  category: 'condition',
  reads: ['organFailure', 'generalOedema'],
  fires: (f) => anyTrue(f.organFailure, f.generalOedema),
  clearance: ['DOC'],
  client: 'We need a note from your doctor before a massage.',
  therapist: {
    preview: 'A health condition with care needed. A note is needed.',
    full: 'Kidney or liver failure, or swelling of the body or both legs.',
    atTable: 'Nothing until the note is there. Then short and light, nothing on swollen limbs.',
  },
  sources: ['NYSED'],
  basis: 'added',
});

export const innerTube = rule({
  id: 'CL-URETERIC-STENT',
  tier: 'CLEARANCE_REQUIRED',
  category: 'position',
  reads: ['uretericStent', 'shuntOrPump'],
  fires: (f) => anyTrue(f.uretericStent, f.shuntOrPump),
  effects: [avoid('abdomen', 'flank')],
  clearance: ['DOC'],
  client: 'Because of the tube or device we need a note from your doctor. Belly and sides are left out.',
  therapist: {
    preview: 'A tube or device inside the body. A note is needed; no belly, no flanks.',
    full: 'A stent in kidney or ureter, a shunt, a pump or another tube. One was displaced by massage.',
    atTable: 'No pressure on belly or flanks; ask where the tube runs and keep off it.',
  },
  sources: ['ERNST'],
  basis: 'added',
});

export const conditionRules = [unstableDiabetes, organFailure, innerTube, insulin];
