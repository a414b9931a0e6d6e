import { ruleTable } from '../testing/rule-table.ts';
import {
  controlledEpilepsy,
  neckArtery,
  oldStroke,
  recentSeizure,
  recentStroke,
  strokeNow,
} from './brain.ts';

describe('head and neck', () => {
  ruleTable([
    [strokeNow, 'fires', 'a face that drooped', { faceDroop: true }],
    [strokeNow, 'fires', 'an arm suddenly weak', { armWeaknessSudden: true }],
    [strokeNow, 'fires', 'trouble speaking', { speechTrouble: true }],
    [strokeNow, 'fires', 'sight suddenly lost', { suddenVisionLoss: true }],
    [
      strokeNow,
      'fires',
      'the worst headache ever, during a session too',
      { worstHeadacheEver: true, context: 'in_session' },
    ],
    [
      strokeNow,
      'clear',
      'a severe headache that is not the worst',
      { severeHeadache: true, doubleVision: true },
    ],
    [neckArtery, 'fires', 'new neck pain and dizzy', { neckPainSevereNew: true, dizzy: true }],
    [neckArtery, 'fires', 'new neck pain and double vision', { neckPainSevereNew: true, doubleVision: true }],
    [neckArtery, 'fires', 'new neck pain and unsteady', { neckPainSevereNew: true, unsteadyGaitNew: true }],
    [neckArtery, 'fires', 'new neck pain and vomiting', { neckPainSevereNew: true, vomiting: true }],
    [neckArtery, 'clear', 'new neck pain alone', { neckPainSevereNew: true }],
    [neckArtery, 'clear', 'dizzy alone', { dizzy: true }],
    [recentStroke, 'fires', 'six months ago', { strokeMonthsAgo: 6 }],
    [recentStroke, 'clear', 'a little more than six months ago', { strokeMonthsAgo: 6.01 }],
    [recentStroke, 'clear', 'never', {}],
    [oldStroke, 'fires', 'a little more than six months ago', { strokeMonthsAgo: 6.01 }],
    [oldStroke, 'clear', 'six months ago', { strokeMonthsAgo: 6 }],
    [oldStroke, 'clear', 'at an unknown time, which is for a person to ask', { strokeMonthsAgo: null }],
    [recentSeizure, 'fires', 'six months ago', { epilepsy: true, seizureMonthsAgo: 6 }],
    [recentSeizure, 'clear', 'longer ago', { epilepsy: true, seizureMonthsAgo: 6.5 }],
    [recentSeizure, 'clear', 'no epilepsy', { seizureMonthsAgo: 1 }],
    [controlledEpilepsy, 'fires', 'no date recorded', { epilepsy: true }],
    [controlledEpilepsy, 'fires', 'longer ago', { epilepsy: true, seizureMonthsAgo: 7 }],
    [
      controlledEpilepsy,
      'clear',
      'a recent seizure is the worse rule',
      { epilepsy: true, seizureMonthsAgo: 1 },
    ],
    [controlledEpilepsy, 'clear', 'no epilepsy', { epilepsy: false }],
  ]);
});
