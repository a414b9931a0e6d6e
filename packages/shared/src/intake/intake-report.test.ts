import { orphanLines } from './intake-report.ts';
import { questionnaireV1 } from './questionnaire.v1.ts';
import { orphans, usesOf } from './uses.ts';

describe('the report on what each question is for', () => {
  it('names for a question its facts and the rules that read them', () => {
    const use = usesOf(questionnaireV1).find(({ itemId }) => itemId === 'aneurysm-pain');
    expect(use).toMatchObject({
      facts: ['painNewSinceDiagnosis'],
      rules: ['RF-AORTIC'],
      plan: [],
      measures: [],
    });
  });

  it('finds no question that feeds nothing', () => {
    expect(orphans(questionnaireV1)).toEqual([]);
    expect(orphanLines(questionnaireV1)).toEqual(['None: every question feeds a rule, a plan or a measure.']);
  });

  it('names a question that feeds nothing', () => {
    const idle = { id: 'shoe', kind: 'signature', text: 'Your shoe?', feeds: {} } as const;
    const sections = [{ id: 'only', title: 'Only', items: [idle] }];
    expect(orphanLines({ sections })).toEqual([
      '- `shoe` (Your shoe?) feeds no rule, no plan and no measure.',
    ]);
  });
});
