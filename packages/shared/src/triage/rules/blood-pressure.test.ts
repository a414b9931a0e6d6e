import { ruleTable } from '../testing/rule-table.ts';
import {
  controlledPressure as controlled,
  pressureCrisis as crisis,
  severePressure as severe,
  uncontrolledPressure as uncontrolled,
} from './blood-pressure.ts';

describe('blood pressure', () => {
  ruleTable([
    [crisis, 'fires', '180 and chest pain', { bp: [180, 90], chestPain: true }],
    [crisis, 'fires', '110 below and a severe headache', { bp: [150, 110], severeHeadache: true }],
    [crisis, 'fires', 'and breathless', { bp: [200, 120], breathless: true }],
    [crisis, 'fires', 'and the worst headache', { bp: [200, 120], worstHeadacheEver: true }],
    [crisis, 'fires', 'and sight lost', { bp: [200, 120], suddenVisionLoss: true }],
    [crisis, 'clear', '179/109 and chest pain', { bp: [179, 109], chestPain: true }],
    [crisis, 'clear', 'chest pain without a reading', { bp: null, chestPain: true }],
    [severe, 'fires', '180 above', { bp: [180, 90] }],
    [severe, 'fires', '110 below', { bp: [150, 110] }],
    [severe, 'clear', '179/109', { bp: [179, 109] }],
    [severe, 'clear', 'with signs it is the worse rule', { bp: [180, 90], chestPain: true }],
    [uncontrolled, 'fires', 'by its name', { hypertension: 'uncontrolled' }],
    [
      uncontrolled,
      'fires',
      'by its name, however high the reading',
      { hypertension: 'uncontrolled', bp: [200, 120] },
    ],
    [uncontrolled, 'fires', '160 above', { bp: [160, 80] }],
    [uncontrolled, 'fires', '100 below', { bp: [140, 100] }],
    [uncontrolled, 'clear', '159/99', { bp: [159, 99] }],
    [uncontrolled, 'clear', '180 above is the worse rule', { bp: [180, 100] }],
    [uncontrolled, 'clear', '110 below is the worse rule', { bp: [165, 110] }],
    [uncontrolled, 'clear', 'no reading', { hypertension: 'controlled' }],
    [controlled, 'fires', 'under control', { hypertension: 'controlled', bp: [159, 99] }],
    [controlled, 'clear', 'the reading says otherwise', { hypertension: 'controlled', bp: [160, 90] }],
    [controlled, 'clear', 'the reading blocks', { hypertension: 'controlled', bp: [180, 90] }],
    [
      controlled,
      'clear',
      'the reading blocks, with signs',
      { hypertension: 'controlled', bp: [180, 90], chestPain: true },
    ],
    [controlled, 'clear', 'not high', { hypertension: 'none' }],
  ]);
});
