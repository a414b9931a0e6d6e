import { publish } from './publish.ts';
import { publishingProblems } from './publishing.ts';
import type { Questionnaire } from './questionnaire.ts';
import { questionnaireV1 } from './questionnaire.v1.ts';
import { recheckV1 } from './recheck.v1.ts';

/** What was published, for ever: answers that were given refer to it. */
const published = [
  {
    definition: questionnaireV1,
    version: '1.2.0',
    hash: '960933741bee0b9bbc3171bbdabae0a8b60863fd1289e806ee29ccdb6172603f',
  },
  {
    definition: recheckV1,
    version: '1.1.0',
    hash: '6cf98501551dfbfb0f344f8efd380bf7852e737df6bed5bde7ba9dea9e3e6986',
  },
];

/** A recheck asks only what can be new, so it feeds fewer rules than the form has to. */
const problemsOf = (definition: Questionnaire) =>
  publishingProblems(definition).filter(
    (problem) => definition.id !== 'recheck' || !problem.startsWith('no question asks for'),
  );

describe.each(published)('questionnaire $definition.id $version', ({ definition, version, hash }) => {
  it('is what it was when it was published', () => {
    if (definition.hash !== hash || definition.version !== version) {
      throw new Error(
        `The content of ${definition.id} ${version} has changed, and answers that were given refer to it. Give the new ` +
          `content a version of its own, keep the old one as a line of the API's earlier-questionnaires.json, and write here ` +
          ` version '${definition.version}', hash '${definition.hash}'.`,
      );
    }
  });

  it('is sealed with the hash of its content', () => {
    const { hash: sealed, ...content } = definition;
    expect(publish(content).hash).toBe(sealed);
  });

  it('is fit to be published', () => {
    expect(problemsOf(definition)).toEqual([]);
  });
});
