import { itemOf } from './answerable-items.ts';
import type { Answer, Answers } from './answers.ts';
import { answersToFacts } from './answers-to-facts.ts';
import { questionnaireV1 } from './questionnaire.v1.ts';
import { ordinaryBack } from './sample-answers.ts';

const today = '2026-11-20';
const ticks = (...codes: string[]): Answer => ({ kind: 'choice', codes });
const text = (words: string): Answer => ({ kind: 'text', text: words });
const read = (changes: Answers, without: string[] = []) => {
  const answers = Object.fromEntries(
    Object.entries({ ...ordinaryBack(today), ...changes }).filter(([id]) => !without.includes(id)),
  );
  return answersToFacts(answers, { definition: questionnaireV1, visitDate: today, context: 'intake' });
};

describe('"not sure"', () => {
  it('is about the one thing that the follow-up names', () => {
    const { facts } = read({ 'last-day': ticks('unsure'), 'last-day-unsure': ticks('breath') });
    expect(facts.unsureRedFlags).toEqual(['breathless']);
  });

  it('is about everything not ticked while nothing is named', () => {
    const { facts } = read({ 'last-day': ticks('chest', 'unsure') });
    expect(facts.chestPain).toBe(true);
    expect(facts.unsureRedFlags).toEqual([
      'severeHeadache',
      'neckPainSevereNew',
      'dizzy',
      'doubleVision',
      'vomiting',
      'tearingPain',
      'pulsatingAbdomen',
      'breathless',
      'fainted',
    ]);
  });

  it('about something that only changes the plan takes the strictest reading and holds nobody', () => {
    const { facts } = read({ allergies: ticks('unsure'), 'allergies-unsure': ticks('latex') });
    expect(facts.allergies).toEqual(['other_product']);
    expect(facts.unsureRedFlags).toBeUndefined();
  });

  it('about a doctor having looked leaves it at not looked', () => {
    const { facts } = read({ 'pain-history': ticks('unsure'), 'pain-history-unsure': ticks('seen') });
    expect(facts.assessedByClinician).toBeUndefined();
    expect(facts.unsureRedFlags).toBeUndefined();
  });

  it('and a blank safety question are never a no', () => {
    const { facts } = read({}, ['private']);
    expect(facts.unsureRedFlags).toEqual([
      'bladderChange',
      'bowelChange',
      'saddleNumbness',
      'sexualChangeNew',
    ]);
    expect(facts.saddleNumbness).toBe('unsure');
  });

  it('cannot be got round by ticking a condition and then nothing that fits', () => {
    expect(read({ conditions: ticks('cancer') }).facts.unsureRedFlags).toEqual(['cancer']);
    const which = itemOf(questionnaireV1, 'cancer-now');
    expect(which?.kind === 'choice' && which.options.some(({ means }) => means === 'none')).toBe(false);
  });

  it('about a follow-up leaves what was ticked open', () => {
    const { facts } = read({ legs: ticks('pain'), 'leg-pain-side': ticks('unsure') });
    expect(facts.unsureRedFlags).toEqual(['legPain', 'legPainQuality']);
  });
});

describe('free text and the form', () => {
  it('raises no alert for what was ticked as well', () => {
    const typed = { note: text('my left foot is numb') };
    const ticked = { ...typed, legs: ticks('numb'), 'leg-numb-side': ticks('left') };
    expect(read(typed).facts.freeTextAlert).toBe(true);
    expect(read(ticked).facts.freeTextAlert).toBeUndefined();
  });

  it('says which question and which answer each fact comes from', () => {
    const { evidence } = read({ private: ticks('numb') });
    expect(evidence.saddleNumbness).toEqual([
      {
        itemId: 'private',
        question: 'Since it began, or lately?',
        answer: 'Numb or odd where a bike saddle touches: private parts, buttocks, inner thighs',
      },
    ]);
  });
});

describe('what is known besides the answers', () => {
  const given = { definition: questionnaireV1, visitDate: today, context: 'recheck' } as const;

  it('fills in a date of birth and the booked service', () => {
    const answers = Object.fromEntries(
      Object.entries(ordinaryBack(today)).filter(([id]) => id !== 'date-of-birth'),
    );
    const { facts } = answersToFacts(answers, {
      ...given,
      dateOfBirth: '1950-01-01',
      requestedService: 'deep_tissue',
    });
    expect(facts).toMatchObject({ age: 76, requestedService: 'deep_tissue', context: 'recheck' });
  });

  it('counts how old the answers are at a recheck, and moves every "ago" with the visit', () => {
    const { facts } = answersToFacts(ordinaryBack('2026-08-20'), { ...given, answeredOn: '2026-08-20' });
    expect(facts).toMatchObject({ answersAgeDays: 92, painDurationDays: 92 });
  });
});
