import { decisionOf, type Finding, type TriageOutcome } from '../triage/index.ts';
import { answerableItems } from './answerable-items.ts';
import { type Answer, type Answers, codesOf, isAnswered } from './answers.ts';
import type { Questionnaire } from './questionnaire.ts';

/** Lists of signs that a health professional who looked before has not seen, when they are new. */
const unseenWhenNew = ['private', 'legs'];
const seenBefore = { list: 'pain-history', code: 'seen' };

/**
 * All that is known of a person once they were asked again: what is ticked in either of two lists counts, so that an old
 * sign and a new one are seen together; of other answers the newer one. A new sign is one that nobody has looked at yet.
 */
export function answeredAgain(recheck: Questionnaire, before: Answers, now: Answers): Answers {
  const lists = new Set(
    answerableItems(recheck).flatMap(({ item }) =>
      item.kind === 'choice' && item.multiple ? [item.id] : [],
    ),
  );
  const merged = Object.entries(now).map(([id, answer]): [string, Answer] => {
    if (answer.kind !== 'choice') return [id, answer];
    const earlier = before[id];
    const codes = lists.has(id) ? bothLists(earlier, answer) : bothSides(earlier, answer);
    return [id, { kind: 'choice', codes }];
  });
  const known = { ...before, ...Object.fromEntries(merged) };
  const isNew = unseenWhenNew.some((id) =>
    ticksOf(now[id]).some((code) => !codesOf(before[id]).includes(code)),
  );
  return isNew ? withoutTick(known, seenBefore) : known;
}

/** The form with the questions that only a recheck asks, to read both together. */
export function withRecheck(form: Questionnaire, recheck: Questionnaire): Questionnaire {
  const known = new Set(answerableItems(form).map(({ item }) => item.id));
  const sections = recheck.sections.map((section) => ({
    ...section,
    items: section.items.filter(({ id }) => !known.has(id)),
  }));
  return { ...form, sections: [...form.sections, ...sections] };
}

/** What triage finds now and did not find in the answers that the visit was accepted with, worst first. */
export function newFindings(before: TriageOutcome, now: TriageOutcome): Finding[] {
  const known = new Set(before.findings.map(keyOf));
  return now.findings.filter((finding) => !known.has(keyOf(finding)));
}

/** Whether the visit may begin: nothing new that stops it or waits for a person. A gentler treatment may begin. */
export function mayBegin(findings: readonly Finding[]): boolean {
  return findings.every(({ tier }) => !['block', 'hold'].includes(decisionOf(tier)));
}

const ticksOf = (answer: Answer | undefined) =>
  codesOf(answer).filter((code) => code !== 'none' && code !== 'unsure');

function bothLists(before: Answer | undefined, now: Answer): string[] {
  const codes = [...new Set([...ticksOf(before), ...codesOf(now)])];
  const some = codes.filter((code) => code !== 'none');
  return some.length > 0 ? some : codes;
}

/** Left before and right now is both legs. */
function bothSides(before: Answer | undefined, now: Answer): string[] {
  const sides = new Set([...codesOf(before), ...codesOf(now)]);
  return sides.has('left') && sides.has('right') ? ['both'] : [...codesOf(now)];
}

function withoutTick(answers: Answers, { list, code }: typeof seenBefore): Answers {
  const left = codesOf(answers[list]).filter((each) => each !== code);
  if (!isAnswered(answers[list])) return answers;
  return { ...answers, [list]: { kind: 'choice', codes: left.length > 0 ? left : ['none'] } };
}

/** A rule, and what it lists: "not sure" about something else is another finding. Days and scores go on by themselves. */
const keyOf = ({ rule, evidence }: Finding): string =>
  JSON.stringify([rule, ...evidence.flatMap(({ value }) => (Array.isArray(value) ? [value] : []))]);
