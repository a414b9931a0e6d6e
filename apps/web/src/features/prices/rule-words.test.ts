import { defaultPriceRules } from '@unbrace/shared/prices';
import { ruleWords } from './rule-words.ts';

describe('a price rule in words', () => {
  it('says what it does, for each kind', () => {
    const words = defaultPriceRules.rules.map((rule) => ruleWords(rule, 'AUD', 'Australia/Sydney'));
    expect(words).toEqual([
      '$20 more from 19:00 to 21:00',
      '$35 more from 21:00 to 24:00',
      '$10 more on Sat',
      '$20 more on Sun',
      '25 % of the service more on public holidays of the place’s state',
      '$20 more at a hotel',
      '$10 for each started 10 minutes of driving beyond 25',
    ]);
  });
});
