import { ruleTable } from '../testing/rule-table.ts';
import {
  bilateralLeg as legs,
  bladderOrBowel as bladder,
  longstandingBladder as oldBladder,
  saddleNumbness as saddle,
  sexualChange as sexual,
} from './cauda-equina.ts';

describe('signs of pressed nerves at the end of the spine', () => {
  ruleTable([
    [bladder, 'fires', 'back pain and a bladder that changed', { backPain: true, bladderChange: 'urgency' }],
    [bladder, 'fires', 'leg pain and a bowel that changed', { legPain: 'left', bowelChange: 'leakage' }],
    [bladder, 'clear', 'a bladder change without pain', { bladderChange: 'retention' }],
    [bladder, 'clear', 'pain alone', { backPain: true, bladderChange: 'none', bowelChange: 'none' }],
    [
      bladder,
      'clear',
      'an old, checked, unchanged bladder',
      { backPain: true, bladderChange: 'stress_leak', bladderLongstandingUnchanged: true },
    ],
    [
      bladder,
      'fires',
      'an old bladder matter covers no bowel change',
      {
        backPain: true,
        bladderChange: 'stress_leak',
        bladderLongstandingUnchanged: true,
        bowelChange: 'incontinence',
      },
    ],
    [
      bladder,
      'fires',
      'an earlier assessment changes nothing',
      { backPain: true, bladderChange: 'retention', assessedByClinician: true },
    ],
    [saddle, 'fires', 'numbness without pain', { saddleNumbness: 'yes' }],
    [saddle, 'clear', 'not sure is for a person to ask', { saddleNumbness: 'unsure' }],
    [saddle, 'clear', 'no numbness', { saddleNumbness: 'no' }],
    [legs, 'fires', 'pain in both legs', { backPain: true, legPain: 'both' }],
    [legs, 'fires', 'tingling in both legs', { backPain: true, legTingling: 'both' }],
    [
      legs,
      'fires',
      'pain on one side and numbness on the other',
      { backPain: true, legPain: 'left', legNumbness: 'right' },
    ],
    [
      legs,
      'fires',
      'weakness on one side and tingling on the other',
      { backPain: true, legWeaknessSide: 'right', legTingling: 'left' },
    ],
    [legs, 'clear', 'several signs on one side', { backPain: true, legPain: 'left', legNumbness: 'left' }],
    [legs, 'clear', 'both legs without back pain', { legNumbness: 'both' }],
    [sexual, 'fires', 'a new change with back pain', { sexualChangeNew: 'yes', backPain: true }],
    [sexual, 'fires', 'a new change with leg pain', { sexualChangeNew: 'yes', legPain: 'both' }],
    [sexual, 'clear', 'a change without pain', { sexualChangeNew: 'yes', legPain: 'none' }],
    [sexual, 'clear', 'not sure', { sexualChangeNew: 'unsure', backPain: true }],
    [
      oldBladder,
      'fires',
      'old, checked and unchanged, without pain too',
      { bladderChange: 'stress_leak', bladderLongstandingUnchanged: true },
    ],
    [oldBladder, 'clear', 'a change that nobody has seen', { bladderChange: 'stress_leak' }],
    [oldBladder, 'clear', 'nothing to note', { bladderChange: 'none', bladderLongstandingUnchanged: true }],
  ]);
});
