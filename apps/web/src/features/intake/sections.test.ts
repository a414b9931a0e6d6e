import { completeness, questionnaireV1, sampleAnswers } from '@unbrace/shared/intake';
import { withAnswer } from './with-answer.ts';
import { firstOpenSection, problemsIn, questionsIn, shownIn } from './sections.ts';

const today = '2026-11-20';
const ordinary = sampleAnswers.ordinaryBack(today);
const section = (id: string) => {
  const found = questionnaireV1.sections.find((each) => each.id === id);
  if (!found) throw new Error(`no section ${id}`);
  return found;
};
const idsOf = (id: string, answers = ordinary) =>
  questionsIn(shownIn(section(id), questionnaireV1, answers, today)).map((item) => item.id);

describe('the screens of the safety check', () => {
  it('ask a follow-up only for what was said', () => {
    expect(idsOf('alarm-signs')).not.toContain('leg-pain-side');
    const legPain = { ...ordinary, legs: { kind: 'choice' as const, codes: ['pain'] } };
    expect(idsOf('alarm-signs', legPain)).toContain('leg-pain-side');
  });

  it('ask nothing about a pain that is not there', () => {
    const nothingHurts = { 'body-map': { kind: 'bodymap' as const, areas: [] } };
    expect(idsOf('what-hurts', nothingHurts)).toEqual(['answered-by', 'date-of-birth', 'body-map', 'goal']);
  });

  it('ask every emergency question before anything is answered', () => {
    expect(idsOf('alarm-signs', {})).toEqual([
      'private',
      'legs',
      'last-day',
      'last-week',
      'unwell-list',
      'skin',
    ]);
  });

  it('cannot be left with a blank that must be answered', () => {
    const items = questionsIn(shownIn(section('alarm-signs'), questionnaireV1, {}, today));
    const problems = problemsIn(items, questionnaireV1, {}, today, 'blank');
    expect(Object.keys(problems)).toEqual([
      'private',
      'legs',
      'last-day',
      'last-week',
      'unwell-list',
      'skin',
    ]);
  });

  it('ask about Fahrenheit in a Celsius box instead of believing it', () => {
    const answers = {
      ...ordinary,
      'unwell-list': { kind: 'choice' as const, codes: ['measured'] },
      temperature: { kind: 'quantity' as const, values: [98.9], unit: 'Cel' as const },
    };
    const items = questionsIn(shownIn(section('alarm-signs'), questionnaireV1, answers, today));
    expect(problemsIn(items, questionnaireV1, answers, today, 'blank')).toEqual({
      temperature: expect.stringContaining('Fahrenheit') as string,
    });
  });

  it('go on after a break where the first question is open', () => {
    const rest = withAnswer(ordinary, 'skin', null);
    const { missing } = completeness(questionnaireV1, rest, today);
    expect(questionnaireV1.sections[firstOpenSection(questionnaireV1, missing)]?.id).toBe('alarm-signs');
    expect(firstOpenSection(questionnaireV1, [])).toBe(questionnaireV1.sections.length - 1);
  });
});
