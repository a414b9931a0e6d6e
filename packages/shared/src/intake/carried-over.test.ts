import { carriedOver } from './carried-over.ts';
import { publish } from './publish.ts';
import { questionnaireV1 } from './questionnaire.v1.ts';
import { ordinaryBack } from './sample-answers.ts';

const answers = ordinaryBack('2026-11-20');

describe('answers to an earlier version of the questions', () => {
  it('stand as they are while the version is the same', () => {
    expect(carriedOver(answers, questionnaireV1, questionnaireV1)).toEqual(answers);
  });

  it('stand where the question is the same word by word, and are asked again where it is not', () => {
    const withoutOne = publish({
      ...questionnaireV1,
      version: '0.9.0',
      sections: questionnaireV1.sections.map((section) => ({
        ...section,
        items: section.items.map((item) =>
          item.id === 'last-day' && item.kind === 'choice'
            ? { ...item, options: item.options.filter(({ code }) => code !== 'double') }
            : item,
        ),
      })),
    });
    const { 'last-day': asked, ...rest } = answers;
    expect(asked).toEqual({ kind: 'choice', codes: ['none'] });
    expect(carriedOver(answers, withoutOne, questionnaireV1)).toEqual(rest);
  });

  it('are dropped where the question is gone', () => {
    const none = publish({ ...questionnaireV1, version: '2.0.0', sections: [] });
    expect(carriedOver(answers, questionnaireV1, none)).toEqual({});
  });
});
