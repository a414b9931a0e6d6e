import { ruleTable } from '../testing/rule-table.ts';
import { chestNow, heartCondition } from './heart.ts';

describe('heart', () => {
  ruleTable([
    [chestNow, 'fires', 'chest pain', { chestPain: true }],
    [chestNow, 'fires', 'breathless after a session', { breathless: true, context: 'follow_up' }],
    [chestNow, 'fires', 'fainted', { fainted: true }],
    [chestNow, 'clear', 'dizzy alone', { dizzy: true, chestPain: false }],
    [heartCondition, 'fires', 'heart failure', { heartFailure: true }],
    [heartCondition, 'fires', 'unstable angina', { unstableAngina: true }],
    [heartCondition, 'fires', 'an uncontrolled rhythm', { arrhythmiaUncontrolled: true }],
    [heartCondition, 'fires', 'a stent six months ago', { cardiacEventMonthsAgo: 6 }],
    [heartCondition, 'clear', 'a stent longer ago', { cardiacEventMonthsAgo: 6.1 }],
    [heartCondition, 'clear', 'a healthy heart', {}],
  ]);
});
