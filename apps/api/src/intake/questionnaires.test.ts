import { publish } from '@unbrace/shared/intake';
import earlier from './earlier-questionnaires.json' with { type: 'json' };
import { currentQuestionnaire, currentRecheck, publishedAs, questionnaireOf } from './questionnaires.ts';

const named = ({ id, version, hash }: { id: string; version: string; hash: string }) => ({
  questionnaire: id,
  questionnaireVersion: version,
  definitionHash: hash,
});

describe('the questionnaires that answers may refer to', () => {
  it('are the earlier ones as well, each as it was published', () => {
    expect(earlier.map(({ version, hash }) => `${version} ${hash.slice(0, 8)}`)).toEqual([
      '1.0.0 665d4785',
      '1.0.0 cb18e4e4',
      '1.0.0 2ec89b72',
      '1.1.0 6b8b05b9',
      '1.0.0 8198fd19',
      '1.0.0 52c8bd3c',
      '1.0.0 62159366',
    ]);
    for (const one of earlier) {
      const { hash, ...content } = questionnaireOf(named(one));
      expect(publish(content).hash).toBe(hash);
    }
  });

  it('are told apart by their hash: the same version with other words is none of them', () => {
    const other = { ...named(currentQuestionnaire), definitionHash: '0'.repeat(64) };
    expect(publishedAs(other)).toBeUndefined();
    expect(() => questionnaireOf(other)).toThrow('never published');
  });

  it('have a version of their own today', () => {
    const before = earlier.map(({ id, version }) => `${id} ${version}`);
    for (const { id, version } of [currentQuestionnaire, currentRecheck]) {
      expect(before).not.toContain(`${id} ${version}`);
    }
  });
});
