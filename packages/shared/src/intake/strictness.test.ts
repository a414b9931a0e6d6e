import { type FactName, ruleSet } from '../triage/index.ts';
import { intakeFacts } from './intake-facts.ts';
import { absentIsStrict, strictestWhenUnsure } from './strictness.ts';

const tiersReading = (fact: FactName) =>
  ruleSet.rules.filter(({ reads }) => reads.includes(fact)).map(({ tier }) => tier);
const onlyAdapts = (fact: FactName) =>
  tiersReading(fact).every((tier) => tier === 'MODIFY' || tier === 'NOTE');

describe('"not sure"', () => {
  it('takes the strictest range for exactly the facts that only change a plan, and for the date of a vaccine', () => {
    const strictest = intakeFacts.filter((fact) => fact in strictestWhenUnsure);
    const expected = intakeFacts.filter(
      (fact) => (onlyAdapts(fact) && !absentIsStrict.has(fact)) || fact === 'vaccineHoursAgo',
    );
    expect(strictest).toEqual(
      expected.filter((fact) => fact !== 'contradictions' && fact !== 'freeTextAlert'),
    );
  });
});
