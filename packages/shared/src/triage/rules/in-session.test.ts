import { ruleTable } from '../testing/rule-table.ts';
import { painAboveAgreed as pain, stopLocal, stopNeuro, stopSystemic as stop } from './in-session.ts';

const context = 'in_session';

describe('during the session', () => {
  ruleTable([
    [stop, 'fires', 'dizzy', { context, dizzy: true }],
    [stop, 'fires', 'breathless', { context, breathless: true }],
    [stop, 'fires', 'chest pain', { context, chestPain: true }],
    [stop, 'fires', 'sudden weakness', { context, suddenWeakness: true }],
    [stop, 'clear', 'dizzy at the intake', { dizzy: true }],
    [stop, 'clear', 'nothing', { context }],
    [stopNeuro, 'fires', 'down a leg', { context, legSymptomsDuring: true, assessedByClinician: true }],
    [stopNeuro, 'clear', 'nothing', { context }],
    [stopNeuro, 'clear', 'at another moment', { context: 'recheck', legSymptomsDuring: true }],
    [stopLocal, 'fires', 'skin that changes', { context, skinChangeDuring: true }],
    [stopLocal, 'clear', 'nothing', { context }],
    [stopLocal, 'clear', 'at another moment', { skinChangeDuring: true }],
    [pain, 'fires', 'above the number', { context, painAboveAgreed: true }],
    [pain, 'fires', 'guarding', { context, guarding: true }],
    [pain, 'clear', 'nothing', { context }],
    [pain, 'clear', 'at another moment', { guarding: true }],
  ]);
});
