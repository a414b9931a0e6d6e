import type { Answers } from '../intake/answers.ts';
import { lessonOf, type VisitResult } from './lesson.ts';
import { painChange } from './pain-change.ts';
import { wentWell, wentWellSince } from './sample-check-ins.ts';

const pain = (value: number): Answers => ({ ...wentWell, 'pain-now': { kind: 'scale', value } });
const visit = (painBefore: number | null, ...said: Answers[]): VisitResult => ({
  painBefore,
  said,
  cap: 6,
  handsOnMinutes: 60,
});

describe('what the last visits teach', () => {
  it.each([
    [4, 3, 'better'],
    [4, 4, 'same'],
    [4, 5, 'worse'],
    [5, 4, 'same'],
    [5, 3, 'better'],
    [7, 9, 'worse'],
    [8, 6, 'same'],
    [8, 5, 'better'],
    [0, 1, 'worse'],
  ] as const)('takes pain from %i to %i for %s', (before, after, change) => {
    expect(painChange(before, after)).toBe(change);
  });

  it('is nothing before anybody said how it went', () => {
    expect(lessonOf([])).toBeNull();
    expect(lessonOf([visit(5)])).toBeNull();
  });

  it('keeps what helped, and suggests a longer interval', () => {
    expect(lessonOf([visit(6, pain(3))])).toMatchObject({ kind: 'improved', maxPressure: null });
    expect(lessonOf([visit(3, { ...wentWellSince, 'pain-now': { kind: 'scale', value: 3 } })])).toMatchObject(
      {
        kind: 'improved',
      },
    );
  });

  it('is lighter by two and shorter after a visit that left it worse, whatever was said later', () => {
    const worse = { kind: 'worse', maxPressure: 4, maxMinutes: 45 };
    expect(lessonOf([visit(4, pain(7))])).toMatchObject(worse);
    expect(lessonOf([visit(4, pain(2), pain(7))])).toMatchObject(worse);
    const overADay: Answers = { ...pain(4), 'worse-after': { kind: 'choice', codes: ['over-a-day'] } };
    expect(lessonOf([visit(4, overADay)])).toMatchObject(worse);
    const light = { ...visit(4, pain(7)), cap: 1, handsOnMinutes: 10 };
    expect(lessonOf([light])).toMatchObject({ maxPressure: 0, maxMinutes: 10 });
  });

  it.each([
    ['bruising', { 'noticed-after': { kind: 'choice', codes: ['bruising'] } }],
    ['soreness of more than two days', { 'sore-after': { kind: 'choice', codes: ['over-two-days'] } }],
  ] satisfies [string, Answers][])(
    'is lighter next time after %s, although the pain got better',
    (_, felt) => {
      const lesson = lessonOf([visit(6, { ...pain(3), ...felt })]);
      expect(lesson).toMatchObject({ kind: 'worse', maxPressure: 4, maxMinutes: null });
      expect(lessonOf([visit(6, pain(3))])?.maxPressure).toBeNull();
    },
  );

  it('suggests another way after two visits that changed nothing', () => {
    expect(lessonOf([visit(5, pain(5))])).toMatchObject({ kind: 'same' });
    expect(lessonOf([visit(5, pain(5)), visit(5, pain(4))])).toMatchObject({ kind: 'same_twice' });
    expect(lessonOf([visit(5, pain(5)), visit(5, pain(2))])).toMatchObject({ kind: 'same' });
  });
});
