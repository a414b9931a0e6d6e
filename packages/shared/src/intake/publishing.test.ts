import { answerableItems } from './answerable-items.ts';
import { factsNotAsked, intakeFacts } from './intake-facts.ts';
import { publish } from './publish.ts';
import { publishingProblems } from './publishing.ts';
import type { Item, Questionnaire } from './questionnaire.ts';
import { questionnaireV1 } from './questionnaire.v1.ts';

const withItems = (...items: Item[]): Questionnaire =>
  publish({
    ...questionnaireV1,
    sections: [...questionnaireV1.sections, { id: 'more', title: 'More', items }],
  });
const note = (id: string, extra: Partial<Item> = {}): Item =>
  ({ id, kind: 'text', text: 'Say more', maxLength: 10, feeds: { plan: ['note'] }, ...extra }) as Item;

describe('publishing a questionnaire', () => {
  it('finds nothing wrong with version 1', () => {
    expect(publishingProblems(questionnaireV1)).toEqual([]);
  });

  it('gives the same content the same hash, and a changed word another', () => {
    const { hash, ...content } = questionnaireV1;
    expect(publish(content).hash).toBe(hash);
    expect(publish({ ...content, language: 'de' }).hash).not.toBe(hash);
  });

  it.each<[string, Questionnaire, string]>([
    ['an id that is used twice', withItems(note('note')), 'note is used twice'],
    [
      'a condition on a later question',
      withItems(note('a', { showIf: { all: [{ item: 'b', answered: true }] } }), note('b')),
      'a depends on b, which is not asked before it',
    ],
    [
      'a question that depends on itself',
      withItems(note('a', { showIf: { all: [{ item: 'a', answered: true }] } })),
      'a depends on a, which is not asked before it',
    ],
    [
      'a condition on an answer that is not offered',
      withItems(note('a', { showIf: { any: [{ item: 'legs', includes: ['wings'] }] } })),
      'a depends on the answer wings, which legs does not offer',
    ],
    [
      'a question that feeds nothing',
      withItems(note('a', { feeds: {} })),
      'a feeds no rule, no plan and no measure',
    ],
    [
      'a safety question that may be skipped',
      withItems(note('a', { emergency: true })),
      'a is a safety question but not required',
    ],
    [
      'a safety question behind a gate',
      withItems(
        note('a', {
          emergency: true,
          required: true,
          showIf: { any: [{ item: 'legs', includes: ['pain'] }] },
        }),
      ),
      'a is a safety question behind a gate',
    ],
    [
      'a question that a rule reads and that may be skipped',
      withItems({ id: 'a', kind: 'signature', text: 'Name', feeds: { facts: ['osteoporosis'] } }),
      'a is read by a rule but not required',
    ],
    [
      'a follow-up on safety that hangs on a question which may be skipped',
      withItems(
        note('a'),
        note('b', {
          feeds: { facts: ['chestPain'] },
          required: true,
          showIf: { all: [{ item: 'a', answered: true }] },
        }),
      ),
      'b is read by a red flag but hangs on a, which may be skipped',
    ],
  ])('refuses %s', (_, questionnaire, problem) => {
    expect(publishingProblems(questionnaire)).toContain(problem);
  });

  it('refuses a questionnaire that leaves out what a rule reads', () => {
    const sections = questionnaireV1.sections.filter(({ id }) => id !== 'alarm-signs');
    expect(publishingProblems({ ...questionnaireV1, sections })).toContain('no question asks for fever');
  });

  it('says of every fact that is not asked for why', () => {
    expect(Object.values(factsNotAsked).every((reason) => reason.length > 10)).toBe(true);
    expect(intakeFacts.length + Object.keys(factsNotAsked).length).toBe(164);
  });

  it('asks at most nine lists of emergency questions', () => {
    expect(answerableItems(questionnaireV1).filter(({ item }) => item.emergency).length).toBeLessThanOrEqual(
      9,
    );
  });
});
