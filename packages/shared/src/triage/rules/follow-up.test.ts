import { ruleTable } from '../testing/rule-table.ts';
import { bruiseOrNumb, newNeuroAfter, noProgress, stillSore, worseAfter } from './follow-up.ts';

const context = 'follow_up';

describe('after a session', () => {
  ruleTable([
    [newNeuroAfter, 'fires', 'new nerve signs', { context, newNeuroAfter: true, assessedByClinician: true }],
    [newNeuroAfter, 'clear', 'none', { context }],
    [newNeuroAfter, 'clear', 'at another moment', { newNeuroAfter: true }],
    [stillSore, 'fires', 'more than 48 hours', { context, sorenessHours: 48.1 }],
    [stillSore, 'clear', '48 hours', { context, sorenessHours: 48 }],
    [stillSore, 'clear', 'at another moment', { sorenessHours: 60 }],
    [worseAfter, 'fires', 'more than 24 hours', { context, worseHours: 24.1 }],
    [worseAfter, 'clear', '24 hours', { context, worseHours: 24 }],
    [worseAfter, 'clear', 'at another moment', { worseHours: 60 }],
    [bruiseOrNumb, 'fires', 'a bruise', { context, bruisingAfter: true }],
    [bruiseOrNumb, 'fires', 'a numb area', { context, numbnessAfter: true }],
    [bruiseOrNumb, 'fires', 'more pain', { context, increasedPainAfter: true }],
    [bruiseOrNumb, 'clear', 'none', { context }],
    [bruiseOrNumb, 'clear', 'at another moment', { bruisingAfter: true }],
    [noProgress, 'fires', 'ten days', { context, noImprovementDays: 10 }],
    [noProgress, 'clear', 'nine days', { context, noImprovementDays: 9 }],
    [noProgress, 'clear', 'at another moment', { noImprovementDays: 20 }],
  ]);
});
