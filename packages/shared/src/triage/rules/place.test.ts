import { ruleTable } from '../testing/rule-table.ts';
import { environment } from './place.ts';

describe('the place', () => {
  ruleTable([
    [environment, 'fires', 'too cold', { venueProblems: ['cold'] }],
    [environment, 'clear', 'nothing wrong', { venueProblems: [] }],
    [environment, 'clear', 'checked', {}],
  ]);
});
