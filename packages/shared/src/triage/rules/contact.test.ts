import { ruleSet } from '../rule-set.ts';
import { ruleTable } from '../testing/rule-table.ts';
import type { Rule } from '../rule.ts';

const last = ruleSet.rules.at(-1) as Rule;

describe('contact with the clinician', () => {
  it('is the rule that looks at the others, and comes last', () => {
    expect(last.id).toBe('CL-NO-CONTACT-CONSENT');
  });

  ruleTable([
    [last, 'fires', 'refused while a hold is needed', { refusesClinicianContact: true, osteoporosis: true }],
    [
      last,
      'fires',
      'refused, held after a session',
      { refusesClinicianContact: true, context: 'follow_up', sorenessHours: 72 },
    ],
    [last, 'clear', 'refused, nothing to clear', { refusesClinicianContact: true, backPain: true }],
    [last, 'clear', 'refused, only old answers', { refusesClinicianContact: true, answersAgeDays: 91 }],
    [
      last,
      'clear',
      'refused, other tiers do not count',
      { refusesClinicianContact: true, saddleNumbness: 'yes', bloodThinner: true },
    ],
    [last, 'clear', 'agreed', { osteoporosis: true }],
  ]);
});
