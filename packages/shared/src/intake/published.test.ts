import { publish } from './publish.ts';
import { publishingProblems } from './publishing.ts';
import type { Questionnaire } from './questionnaire.ts';
import { questionnaireV1 } from './questionnaire.v1.ts';
import { recheckV1 } from './recheck.v1.ts';

/** What was published, for ever: answers that were given refer to it. */
const published = [
  {
    definition: questionnaireV1,
    version: '1.1.0',
    hash: '6b8b05b9cb1cfb031cbfb65f14aa78a72d6ecf0d80963f8c321ae123a1f15987',
  },
  {
    definition: recheckV1,
    version: '1.0.0',
    hash: '8198fd19571acc10e66dbf64c814e1dc7dad7fa288e6bdb6cb863cef389964a6',
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
