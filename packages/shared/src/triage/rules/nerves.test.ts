import { ruleTable } from '../testing/rule-table.ts';
import {
  knownDisc,
  newLegNumbness as numb,
  numbArea,
  shootingLegPain as shooting,
  stableWeakness,
  weakness,
} from './nerves.ts';

const sharpLeg = { legPain: 'left', legPainQuality: 'shooting' } as const;

describe('nerve signs of the legs', () => {
  ruleTable([
    [weakness, 'fires', 'sudden weakness', { legWeakness: 'sudden' }],
    [
      weakness,
      'fires',
      'growing weakness, assessed or not',
      { legWeakness: 'progressive', assessedByClinician: true },
    ],
    [weakness, 'fires', 'severe weakness', { legWeakness: 'severe' }],
    [weakness, 'fires', 'a foot that drags', { footDrop: true }],
    [weakness, 'fires', 'new unsteadiness', { unsteadyGaitNew: true }],
    [weakness, 'clear', 'a little and not changing', { legWeakness: 'mild_stable' }],
    [weakness, 'clear', 'no weakness', { legWeakness: 'none', footDrop: false }],
    [numb, 'fires', 'new numbness in one leg', { backPain: true, legNumbness: 'left', legSymptomDays: 42 }],
    [
      numb,
      'fires',
      'tingling on the right that began at an unknown time',
      { backPain: true, legTingling: 'right', legSymptomDays: null },
    ],
    [numb, 'fires', 'tingling without a date', { backPain: true, legTingling: 'right' }],
    [numb, 'clear', 'older than six weeks', { backPain: true, legNumbness: 'left', legSymptomDays: 43 }],
    [numb, 'clear', 'assessed', { backPain: true, legNumbness: 'left', assessedByClinician: true }],
    [numb, 'clear', 'both legs, which is another rule', { backPain: true, legNumbness: 'both' }],
    [numb, 'clear', 'without back pain', { legNumbness: 'left' }],
    [shooting, 'fires', 'shooting pain down one leg', sharpLeg],
    [shooting, 'fires', 'on the right', { ...sharpLeg, legPain: 'right' }],
    [
      shooting,
      'fires',
      'numbness without back pain takes nothing away',
      { ...sharpLeg, legNumbness: 'left' },
    ],
    [
      shooting,
      'fires',
      'with old numbness',
      { ...sharpLeg, backPain: true, legNumbness: 'left', legSymptomDays: 80 },
    ],
    [shooting, 'clear', 'an ache', { legPain: 'left', legPainQuality: 'aching' }],
    [shooting, 'clear', 'no leg pain', { legPain: 'none', legPainQuality: 'shooting' }],
    [shooting, 'clear', 'assessed', { ...sharpLeg, assessedByClinician: true }],
    [
      shooting,
      'clear',
      'new numbness is the worse rule',
      { ...sharpLeg, backPain: true, legNumbness: 'left' },
    ],
    [
      shooting,
      'clear',
      'the other leg too is the worse rule',
      { ...sharpLeg, backPain: true, legNumbness: 'right', legSymptomDays: 80 },
    ],
    [stableWeakness, 'fires', 'mild and not assessed', { legWeakness: 'mild_stable' }],
    [stableWeakness, 'clear', 'mild and assessed', { legWeakness: 'mild_stable', assessedByClinician: true }],
    [stableWeakness, 'clear', 'no weakness', { legWeakness: 'none' }],
    [numbArea, 'fires', 'a known area with less feeling', { reducedSensationArea: true }],
    [numbArea, 'clear', 'feeling everywhere', { reducedSensationArea: false }],
    [knownDisc, 'fires', 'known and assessed', { knownDiscOrSciatica: true, assessedByClinician: true }],
    [knownDisc, 'clear', 'known, this complaint not assessed', { knownDiscOrSciatica: true }],
    [knownDisc, 'clear', 'assessed, nothing found', { assessedByClinician: true }],
  ]);
});
