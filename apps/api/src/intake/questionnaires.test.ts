import { publish } from '@unbrace/shared/intake';
import earlier from './earlier-questionnaires.json' with { type: 'json' };
import { currentQuestionnaire, publishedAs, questionnaireOf } from './questionnaires.ts';

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
    expect(earlier.map(({ version }) => version)).not.toContain(currentQuestionnaire.version);
  });
});
