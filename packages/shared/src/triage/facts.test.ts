import { factDictionary, factNames, Facts } from './facts.ts';

describe('facts', () => {
  it('are the 164 of the dictionary, each with theme and meaning', () => {
    expect(factNames).toHaveLength(164);
    expect(Object.keys(factDictionary)).toHaveLength(163);
    expect(Object.values(factDictionary).every(({ meaning }) => meaning.length > 20)).toBe(true);
  });

  it.each<[string, Record<string, unknown>]>([
    ['nothing at all: everything asked and answered no', {}],
    ['an unknown age', { age: null }],
    ['a trigger in own words', { mechanicalTrigger: 'carrying the piano' }],
    ['nothing that set it off', { mechanicalTrigger: null }],
    ['a temperature at the edge', { temperatureC: 45 }],
    ['no blood pressure reading', { bp: null }],
    ['a fact that was left blank', { unsureRedFlags: ['saddleNumbness', 'temperatureC'] }],
  ])('take %s', (_, facts) => {
    expect(Facts.safeParse(facts).success).toBe(true);
  });

  it.each<[string, Record<string, unknown>]>([
    ['a fact that nobody knows', { headache: true }],
    ['a temperature in Fahrenheit', { temperatureC: 98.9 }],
    ['a blood pressure with its numbers swapped', { bp: [80, 120] }],
    ['a blank trigger', { mechanicalTrigger: ' ' }],
    ['null where the strictest range is taken instead', { vaccineHoursAgo: null }],
    ['yes as a word where yes is true', { fever: true }],
    ['half days', { painDurationDays: 1.5 }],
    ['an unsure fact that does not exist', { unsureRedFlags: ['headache'] }],
  ])('refuse %s', (_, facts) => {
    expect(Facts.safeParse(facts).success).toBe(false);
  });
});
