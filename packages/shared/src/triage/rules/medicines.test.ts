import { ruleTable } from '../testing/rule-table.ts';
import { bloodThinner, longSteroids, severeBleeding, strongPainkiller } from './medicines.ts';

describe('medicines and bleeding', () => {
  ruleTable([
    [severeBleeding, 'fires', 'severe', { bleedingSevere: true }],
    [severeBleeding, 'fires', 'low platelets', { plateletsLow: true }],
    [severeBleeding, 'fires', 'unstable values', { inrUnstable: true }],
    [severeBleeding, 'clear', 'mild', { bleedingMild: true, bloodThinner: true }],
    [bloodThinner, 'fires', 'a blood thinner', { bloodThinner: true }],
    [bloodThinner, 'fires', 'a mild disorder', { bleedingMild: true }],
    [bloodThinner, 'clear', 'neither', {}],
    [longSteroids, 'fires', 'three months', { steroidMonths: 3 }],
    [longSteroids, 'clear', 'less', { steroidMonths: 2.99 }],
    [
      longSteroids,
      'clear',
      'with a knock it is the worse rule',
      { steroidMonths: 3, backPain: true, trauma: 'minor' },
    ],
    [strongPainkiller, 'fires', 'six hours ago', { strongPainkillerHoursAgo: 6 }],
    [strongPainkiller, 'fires', 'just now', { strongPainkillerHoursAgo: 0 }],
    [strongPainkiller, 'clear', 'longer ago', { strongPainkillerHoursAgo: 6.1 }],
  ]);
});
