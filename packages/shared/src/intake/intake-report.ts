import { effortOf, wordsReadPerMinute } from './effort.ts';
import { factsNotAsked } from './intake-facts.ts';
import type { Questionnaire } from './questionnaire.ts';
import { ordinaryBack } from './sample-answers.ts';
import { type ItemUse, orphans, usesOf } from './uses.ts';

/** What each question is for, as a page that a person reads: an entry a question, then what is not asked and why. */
export function intakeReport(questionnaire: Questionnaire): string {
  const uses = usesOf(questionnaire);
  const rules = new Set(uses.flatMap(({ rules }) => rules));
  return [
    `# What each question of ${questionnaire.id} ${questionnaire.version} is for`,
    '',
    `${uses.length} questions feed ${rules.size} rules. ${effortLine(questionnaire)}`,
    '',
    ...uses.flatMap(entry),
    '## Facts that no question asks for',
    '',
    ...Object.entries(factsNotAsked).map(([fact, reason]) => `- \`${fact}\`: ${reason}`),
    '',
    '## Orphans',
    '',
    ...orphanLines(questionnaire),
    '',
  ].join('\n');
}

/** One line for each question that feeds nothing; one that says so when there is none. */
export function orphanLines(questionnaire: Pick<Questionnaire, 'sections'>): string[] {
  const lines = orphans(questionnaire).map(
    ({ itemId, question }) => `- \`${itemId}\` (${question}) feeds no rule, no plan and no measure.`,
  );
  return lines.length > 0 ? lines : ['None: every question feeds a rule, a plan or a measure.'];
}

function effortLine(questionnaire: Questionnaire): string {
  const visitDate = '2026-11-20';
  const { taps, keystrokes, seconds, words, readingSeconds } = effortOf(
    questionnaire,
    ordinaryBack(visitDate),
    {
      visitDate,
      filledIn: ['answered-by'],
    },
  );
  return (
    `A healthy person with a stiff back answers the first time with ${taps} taps and ${keystrokes} keystrokes, in ` +
    `${Math.round(seconds)} seconds of the keystroke-level model, which leaves reading out. There are ${words} words on the way: ` +
    `reading every one of them takes another ${Math.round(readingSeconds)} seconds at ${wordsReadPerMinute} words a minute ` +
    `(Brysbaert 2019), ${Math.round(seconds + readingSeconds)} together.`
  );
}

function entry({ itemId, question, facts, rules, plan, measures }: ItemUse): string[] {
  const line = (name: string, ids: readonly string[]) =>
    ids.length === 0 ? [] : [`- ${name}: ${ids.map((id) => `\`${id}\``).join(', ')}`];
  return [
    `## \`${itemId}\``,
    '',
    question,
    '',
    ...line('facts', facts),
    ...line('rules', rules),
    ...line('plan', plan),
    ...line('measures', measures),
    '',
  ];
}
