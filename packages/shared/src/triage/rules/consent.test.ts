import { ruleTable } from '../testing/rule-table.ts';
import { intoxicated, minor, proxyAnswers } from './consent.ts';

describe('who may say yes', () => {
  ruleTable([
    [intoxicated, 'fires', 'affected at the visit', { intoxicated: true }],
    [intoxicated, 'clear', 'not', {}],
    [minor, 'fires', '17 without a guardian', { age: 17 }],
    [
      minor,
      'fires',
      '15 with back pain, guardian or not',
      { age: 15, guardianConsent: true, backPain: true },
    ],
    [minor, 'clear', '18', { age: 18 }],
    [minor, 'clear', '17 with a guardian', { age: 17, guardianConsent: true }],
    [minor, 'clear', '16 with a guardian and back pain', { age: 16, guardianConsent: true, backPain: true }],
    [
      minor,
      'clear',
      '15, assessed, with a guardian',
      { age: 15, guardianConsent: true, backPain: true, assessedByClinician: true },
    ],
    [minor, 'clear', '15 with a guardian, no back pain', { age: 15, guardianConsent: true }],
    [minor, 'clear', 'age not known', { age: null, backPain: true }],
    [proxyAnswers, 'fires', 'somebody else answered', { answeredBySomeoneElse: true }],
    [proxyAnswers, 'clear', 'own answers', {}],
  ]);
});
