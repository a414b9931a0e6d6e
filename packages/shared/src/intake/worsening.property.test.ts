import fc from 'fast-check';
import { defaultThresholds, type FactName, type Facts, ruleSet, severity, triage } from '../triage/index.ts';
import type { Answers } from './answers.ts';
import { answersToFacts } from './answers-to-facts.ts';
import { questionnaireV1 } from './questionnaire.v1.ts';
import { ordinaryBack, relaxationOnly } from './sample-answers.ts';
import { anyAnswers, fewChanges, today } from './testing/any-answers.ts';
import { openingOf, worsenings } from './testing/worse-answers.ts';

const factsOf = (answers: Answers): Facts =>
  answersToFacts(answers, { definition: questionnaireV1, visitDate: today, context: 'intake' }).facts;
const outcomeOf = (facts: Facts) => triage(facts, { ruleSet, thresholds: defaultThresholds, country: 'AU' });
const tierOf = (answers: Answers) => outcomeOf(factsOf(answers)).tier;

/** Only these may make an outcome milder; a question that appears with such an answer in it is another matter. */
const mitigating: FactName[] = [
  'assessedByClinician',
  'traumaAssessed',
  'maternityApproval',
  'guardianConsent',
  'bladderLongstandingUnchanged',
];

/** Each question as likely as any other, however many ways it has to be made worse. */
const anyWorsening = fc
  .constantFrom(...Map.groupBy(worsenings, ({ id }) => id).values())
  .chain((ofOneQuestion) => fc.constantFrom(...ofOneQuestion));

describe('an answer made worse', () => {
  it.each([
    ['somebody with little to tell', fewChanges, 600],
    ['anybody', anyAnswers, 100],
  ] as const)('never lowers the tier of %s', (_, answers, numRuns) => {
    fc.assert(
      fc.property(answers, anyWorsening, (others, { id, from, to }) => {
        const asked = { ...others, ...openingOf(id) };
        const before = factsOf({ ...asked, [id]: from });
        const after = factsOf({ ...asked, [id]: to });
        fc.pre(mitigating.every((fact) => after[fact] !== true || before[fact] === true));
        fc.pre(after.mechanicalTrigger == null || before.mechanicalTrigger !== undefined);
        expect(severity(outcomeOf(after).tier)).toBeGreaterThanOrEqual(severity(outcomeOf(before).tier));
      }),
      { numRuns },
    );
  });

  it('is any of more than a thousand', () => {
    expect(worsenings.length).toBeGreaterThan(1_000);
  });
});

const ticks = (...codes: string[]) => ({ kind: 'choice' as const, codes });

describe('what is read more strictly than the rules alone would', () => {
  const noPain = relaxationOnly(today);

  it('pain into both legs is pain of the back it comes from', () => {
    const shooting = { legs: ticks('pain'), 'leg-pain-quality': ticks('shooting') };
    expect(tierOf({ ...noPain, ...shooting, 'leg-pain-side': ticks('left') })).toBe('CLEARANCE_REQUIRED');
    expect(tierOf({ ...noPain, ...shooting, 'leg-pain-side': ticks('both') })).toBe('EMERGENCY');
  });

  it.each(['sexual', 'passing', 'bowel'])(
    'a private sign without any pain is asked about by a person: %s',
    (sign) => {
      const unsure = { private: ticks('unsure'), 'private-unsure': ticks(sign) };
      expect(tierOf({ ...noPain, ...unsure })).toBe('CLEARANCE_REQUIRED');
      const facts = factsOf({
        ...noPain,
        private: ticks(sign),
        'bladder-longstanding': { kind: 'tri', value: 'no' },
      });
      expect(facts.unsureRedFlags).toEqual(['backPain']);
      const { findings, clearances } = outcomeOf(facts);
      expect(findings.map(({ rule }) => rule)).toEqual(['CL-UNSURE-REDFLAG']);
      expect(clearances).toEqual([{ anyOf: ['CALL'], rules: ['CL-UNSURE-REDFLAG'] }]);
      expect(tierOf({ ...ordinaryBack(today), private: ticks(sign) })).toBe('EMERGENCY');
    },
  );

  it('an old and unchanged bladder is a note, with or without pain', () => {
    const old = {
      private: ticks('passing'),
      'bladder-longstanding': { kind: 'tri' as const, value: 'yes' as const },
    };
    expect(tierOf({ ...noPain, ...old })).toBe('NOTE');
    expect(tierOf({ ...ordinaryBack(today), ...old })).toBe('NOTE');
  });

  it('a cancer of the last years is told to the therapist, as an older one is', () => {
    const cancer = { conditions: ticks('cancer'), 'pain-history': ticks('seen') };
    const after = (when: string) =>
      outcomeOf(factsOf({ ...noPain, ...cancer, 'cancer-now': ticks(when) })).findings.map(
        ({ rule }) => rule,
      );
    expect(after('over-5-years')).toEqual(['NT-CANCER-REMISSION']);
    expect(after('under-5-years')).toEqual(['NT-PRIOR-INJURY-SCAN']);
  });
});
