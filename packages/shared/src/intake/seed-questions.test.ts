import type { Answers } from './answers.ts';
import { answersToFacts } from './answers-to-facts.ts';
import { answerableItems } from './answerable-items.ts';
import { completeness } from './completeness.ts';
import { questionnaireV1 } from './questionnaire.v1.ts';
import { ordinaryBack } from './sample-answers.ts';
import { hurts, ticks, visitDate } from './seed-answers.words.ts';
import { defaultThresholds, ruleSet, triage } from '../triage/index.ts';

const without = (...ids: string[]): Answers =>
  Object.fromEntries(Object.entries(ordinaryBack(visitDate)).filter(([id]) => !ids.includes(id)));
const openWithout = (...ids: string[]) => completeness(questionnaireV1, without(...ids), visitDate).missing;
const optionsOf = (id: string): string[] =>
  answerableItems(questionnaireV1)
    .filter(({ item }) => item.id === id)
    .flatMap(({ item }) => (item.kind === 'choice' ? item.options.map(({ code }) => code) : []));
const tierOf = (changes: Answers) => {
  const answers = { ...ordinaryBack(visitDate), ...changes };
  const { facts } = answersToFacts(answers, { definition: questionnaireV1, visitDate, context: 'intake' });
  return triage(facts, { ruleSet, thresholds: defaultThresholds, country: 'AU' }).tier;
};

describe('before an offer goes out', () => {
  it('where it hurts, when and how it began and whether it travels are answered', () => {
    const asked = ['body-map', 'pain-since', 'pain-trigger', 'legs'];
    expect(openWithout(...asked)).toEqual(expect.arrayContaining(['body-map', 'legs']));
    expect(openWithout('pain-since', 'pain-trigger')).toEqual(['pain-since', 'pain-trigger']);
  });

  it('what it does to sleep, movement and work is answered', () => {
    expect(openWithout('pain-behaviour')).toEqual(['pain-behaviour']);
    expect(optionsOf('pain-behaviour')).toEqual(expect.arrayContaining(['disturbs-sleep', 'cannot-do']));
  });

  it('what makes it worse or better is answered', () => {
    expect(openWithout('pain-trend', 'pain-history')).toEqual(['pain-trend', 'pain-history']);
    expect(optionsOf('pain-history')).toEqual(expect.arrayContaining(['moving-helps', 'stress']));
  });

  it('injuries, operations and numbness are answered', () => {
    expect(openWithout('bones', 'legs', 'conditions')).toEqual(['legs', 'conditions', 'bones']);
  });

  it('allergies, injuries and the places that hurt are answered', () => {
    expect(openWithout('allergies', 'bones')).toEqual(['bones', 'allergies']);
    expect(openWithout('body-map')).toContain('body-map');
  });

  it('history, blood thinners, operations and pregnancy are answered by everybody', () => {
    expect(openWithout('heart', 'medicines', 'bones', 'pregnancy')).toEqual([
      'heart',
      'bones',
      'medicines',
      'pregnancy',
    ]);
  });
});

describe('what a client can say', () => {
  it.each(['desk', 'sport', 'lifting', 'travel', 'sleep', 'housework', 'standing'])(
    'an ordinary trigger holds nobody: %s',
    (trigger) => {
      expect(optionsOf('pain-trigger')).toContain(trigger);
      expect(tierOf({ 'pain-trigger': ticks(trigger) })).toBe('NONE');
    },
  );

  it('the pain in words: sharp, dull, aching, burning, shooting', () => {
    expect(optionsOf('pain-quality')).toEqual(
      expect.arrayContaining(['sharp', 'dull', 'aching', 'burning', 'shooting']),
    );
  });

  it('several places at once, hips, buttocks and thighs among them, and none of them holds the visit', () => {
    const areas = hurts('low-back-left', 'hip-left', 'buttock-left', 'thigh-back-left');
    expect(completeness(questionnaireV1, { ...without(), 'body-map': areas }, visitDate).missing).toEqual([]);
    expect(tierOf({ 'body-map': areas })).toBe('NONE');
  });

  it('what is hard at the moment, and how hard: bend, sleep, stand, turn, walk, sit', () => {
    const asked = ['bend', 'sleep', 'stand', 'turn', 'walk', 'sit'];
    expect(optionsOf('hard-things')).toEqual(asked);
    const measured = answerableItems(questionnaireV1)
      .filter(({ item }) => item.feeds.measures?.includes('psfs'))
      .map(({ item }) => item.id);
    expect(measured).toEqual(expect.arrayContaining(asked.map((activity) => `ability-${activity}`)));
  });

  it('that stress, tiredness or coming back again and again plays a part, several at once', () => {
    const parts = { 'pain-history': ticks('stress', 'comes-back') };
    expect(completeness(questionnaireV1, { ...without(), ...parts }, visitDate).missing).toEqual([]);
    expect(tierOf(parts)).toBe('NOTE');
  });
});
