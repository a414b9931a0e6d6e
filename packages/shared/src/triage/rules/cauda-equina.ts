import { block } from '../effects.ts';
import type { Facts } from '../facts.ts';
import { rule } from '../rule.ts';
import { newBladderChange, some } from './compare.ts';

const legSides = (f: Facts) => [f.legPain, f.legNumbness, f.legTingling, f.legWeaknessSide];

/** One sign in both legs, or one sign in each. */
function bothLegs(f: Facts): boolean {
  const sides = legSides(f);
  return sides.includes('both') || (sides.includes('left') && sides.includes('right'));
}

export const bladderOrBowel = rule({
  id: 'RF-CES-BLADDER-BOWEL',
  tier: 'EMERGENCY',
  category: 'nerves',
  reads: ['backPain', 'legPain', 'bladderChange', 'bladderLongstandingUnchanged', 'bowelChange'],
  fires: (f) => (f.backPain === true || some(f.legPain)) && (newBladderChange(f) || some(f.bowelChange)),
  effects: [block('emergency')],
  clearance: ['DOC'],
  client:
    'Back or leg pain together with a change in your bladder or bowel needs a doctor now. Please go to an emergency department or call the emergency number. Do not wait for a massage.',
  therapist: {
    preview: 'Back or leg pain with a change of bladder or bowel. Emergency care first.',
    full: 'Back or leg pain with a new change of bladder or bowel control or feeling. Such nerve signs are seen within hours. An earlier assessment does not change this.',
    atTable:
      'Do not treat. If it comes up at the table, stop, help the client up slowly and send them to emergency care now.',
  },
  sources: ['S0', 'S1', 'BMJ-CES', 'GIRFT', 'NHS-BP'],
  basis: 'seed+added',
});

export const saddleNumbness = rule({
  id: 'RF-CES-SADDLE',
  tier: 'EMERGENCY',
  category: 'nerves',
  reads: ['saddleNumbness'],
  fires: (f) => f.saddleNumbness === 'yes',
  effects: [block('emergency')],
  clearance: ['DOC'],
  client:
    'Numbness where you would sit on a bike saddle needs a doctor now. Please go to an emergency department or call the emergency number.',
  therapist: {
    preview: 'Numbness that needs emergency care.',
    full: 'Numb or changed feeling around genitals, buttocks or inner thighs, with or without pain. One of the better early nerve signs.',
    atTable: 'Do not treat. Emergency care today, not a lighter session.',
  },
  sources: ['S1 groin', 'BMJ-CES', 'NHS-BP', 'NORFOLK'],
  basis: 'seed+added',
});

export const bilateralLeg = rule({
  id: 'RF-CES-BILATERAL-LEG',
  tier: 'EMERGENCY',
  category: 'nerves',
  reads: ['backPain', 'legPain', 'legNumbness', 'legTingling', 'legWeaknessSide'],
  fires: (f) => f.backPain === true && bothLegs(f),
  effects: [block('emergency')],
  clearance: ['DOC'],
  client:
    'Back pain with signs in both legs needs a doctor now. Please go to an emergency department or call the emergency number.',
  therapist: {
    preview: 'Back pain with signs in both legs. Emergency care first.',
    full: 'Pain, tingling, numbness or weakness in both legs with back pain: an early warning of pressed nerves. An earlier assessment does not change this.',
    atTable: 'Do not treat, and do not stretch or test the legs. Emergency care today.',
  },
  sources: ['NHS-BP', 'BMJ-CES', 'NORFOLK'],
  basis: 'added',
});

export const sexualChange = rule({
  id: 'RF-CES-SEXUAL',
  tier: 'EMERGENCY',
  category: 'private',
  reads: ['sexualChangeNew', 'backPain', 'legPain'],
  fires: (f) => f.sexualChangeNew === 'yes' && (f.backPain === true || some(f.legPain)),
  effects: [block('emergency')],
  clearance: ['DOC'],
  client:
    'One of your private answers, together with your pain, needs a doctor now. Please go to an emergency department or call the emergency number. They hear this often.',
  therapist: {
    preview: 'Private sign: emergency care first, not to be treated.',
    full: 'New change in sexual feeling or function since the back or leg pain began: a nerve sign that is seen within hours.',
    atTable: 'Do not treat. Do not ask for details; say that these answers need a doctor today.',
  },
  sources: ['BMJ-CES', 'NORFOLK', 'NHS-BP'],
  basis: 'added',
});

export const longstandingBladder = rule({
  id: 'NT-BLADDER-LONGSTANDING',
  tier: 'NOTE',
  category: 'condition',
  reads: ['bladderLongstandingUnchanged', 'bladderChange'],
  fires: (f) => f.bladderLongstandingUnchanged === true && some(f.bladderChange),
  client: 'Please tell your therapist on the day if anything about your bladder has changed.',
  therapist: {
    preview: 'An old, checked and unchanged health matter: ask on the day whether it is still unchanged.',
    full: 'Bladder trouble known for years, assessed and unchanged. Only a new change matters.',
    atTable: 'Ask "is it still as it has been?" before starting. Any change: do not treat, emergency care.',
  },
  sources: ['BMJ-CES'],
  basis: 'added',
});

export const caudaEquinaRules = [
  bladderOrBowel,
  saddleNumbness,
  bilateralLeg,
  sexualChange,
  longstandingBladder,
];
