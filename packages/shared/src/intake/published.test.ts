import { publish } from './publish.ts';
import { publishingProblems } from './publishing.ts';
import type { Questionnaire } from './questionnaire.ts';
import { questionnaireV1 } from './questionnaire.v1.ts';
import { recheckV1 } from './recheck.v1.ts';

/** What was published, for ever: answers that were given refer to it. */
const published = [
  {
    definition: questionnaireV1,
    version: '1.0.0',
    hash: '2ec89b72a4c990cc48ab424f1f97e49e95dd3fe8da81a96ad8f1524a8b1334d9',
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
          `content a version of its own (a new file beside questionnaire.v1.ts), keep this one in the API's list of ` +
          `published versions, and add a row here: version '${definition.version}', hash '${definition.hash}'.`,
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
