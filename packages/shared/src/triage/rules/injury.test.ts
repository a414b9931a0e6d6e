import { ruleTable } from '../testing/rule-table.ts';
import {
  brokenBone,
  earlierInjury,
  fractureRisk as risk,
  majorTrauma,
  recentSurgery as surgery,
  uncheckedInjury as unchecked,
} from './injury.ts';

const old = { backPain: true, age: 65 };

describe('injury and operations', () => {
  ruleTable([
    [
      majorTrauma,
      'fires',
      'a serious accident, years ago too',
      { trauma: 'major', backPain: true, traumaDaysAgo: 3000 },
    ],
    [majorTrauma, 'clear', 'checked', { trauma: 'major', backPain: true, traumaAssessed: true }],
    [majorTrauma, 'clear', 'no back pain', { trauma: 'major' }],
    [majorTrauma, 'clear', 'an ordinary crash', { trauma: 'crash', backPain: true }],
    [
      risk,
      'fires',
      'a changed shape by itself, checked or not',
      { newSpineDeformity: true, traumaAssessed: true },
    ],
    [risk, 'fires', '65 and a small knock', { ...old, trauma: 'minor' }],
    [risk, 'fires', '65 and a fall', { ...old, trauma: 'fall' }],
    [
      risk,
      'fires',
      'thin bones and sudden pain of 7',
      { backPain: true, osteoporosis: true, painOnset: 'sudden', painScore: 7 },
    ],
    [
      risk,
      'fires',
      'three months of steroids and a crash',
      { backPain: true, steroidMonths: 3, trauma: 'crash' },
    ],
    [risk, 'clear', '64 and a knock', { backPain: true, age: 64, trauma: 'minor' }],
    [risk, 'clear', 'steroids for less', { backPain: true, steroidMonths: 2.9, trauma: 'minor' }],
    [risk, 'clear', 'sudden pain of 6', { ...old, painOnset: 'sudden', painScore: 6 }],
    [risk, 'clear', 'pain of 9 that grew', { ...old, painOnset: 'gradual', painScore: 9 }],
    [risk, 'clear', 'checked', { ...old, trauma: 'fall', traumaAssessed: true }],
    [risk, 'clear', 'no back pain', { age: 80, trauma: 'fall' }],
    [risk, 'clear', 'no injury', { ...old, trauma: 'none' }],
    [brokenBone, 'fires', '12 weeks ago', { fractureWeeksAgo: 12 }],
    [brokenBone, 'fires', 'old and not healed', { fractureWeeksAgo: 60, fractureUnhealed: true }],
    [brokenBone, 'clear', 'healed', { fractureWeeksAgo: 12.5 }],
    [surgery, 'fires', 'six weeks ago', { surgeryWeeksAgo: 6 }],
    [surgery, 'fires', 'spine, 26 weeks ago', { surgeryWeeksAgo: 26, surgerySpine: true }],
    [surgery, 'clear', 'seven weeks ago', { surgeryWeeksAgo: 7 }],
    [surgery, 'clear', 'spine, longer ago', { surgeryWeeksAgo: 26.5, surgerySpine: true }],
    [surgery, 'clear', 'spine, no date', { surgerySpine: true }],
    [unchecked, 'fires', 'a fall six weeks ago', { trauma: 'fall', traumaDaysAgo: 42 }],
    [unchecked, 'fires', 'a crash without a date', { trauma: 'crash' }],
    [unchecked, 'fires', 'an accident at an unknown time', { trauma: 'major', traumaDaysAgo: null }],
    [unchecked, 'clear', 'longer ago', { trauma: 'fall', traumaDaysAgo: 43 }],
    [unchecked, 'clear', 'checked', { trauma: 'fall', traumaAssessed: true }],
    [unchecked, 'clear', 'a small knock', { trauma: 'minor' }],
    [earlierInjury, 'fires', 'scans of old', { priorInjuryOrScan: true }],
    [earlierInjury, 'clear', 'none', {}],
  ]);
});
