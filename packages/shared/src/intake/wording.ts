import { publish } from './publish.ts';
import type { AnswerableItem, Item, Questionnaire } from './questionnaire.ts';

/**
 * All words of a questionnaire in one language, by the id of what they belong to: `private` is the question, `private.help`
 * the line beneath it, `private:numb` the answer `numb`, `private.labels.yes` a button.
 */
export type Words = Readonly<Record<string, string>>;

/** The words of a questionnaire as it is published, for whoever puts them into another language. */
export function wordsOf(questionnaire: Questionnaire): Words {
  const words: Record<string, string> = {};
  reword(questionnaire, (key, text) => (words[key] = text));
  return words;
}

/** Keys that a catalogue lacks or leaves empty, and keys that it has too many. */
export function wordingProblems(questionnaire: Questionnaire, words: Words): string[] {
  const own = wordsOf(questionnaire);
  return [
    ...Object.keys(own).flatMap((key) => (words[key]?.trim() ? [] : [`${key} has no words`])),
    ...Object.keys(words).flatMap((key) => (key in own ? [] : [`${key} belongs to no question`])),
  ];
}

/** The same questions in another language: ids, codes and meanings stay. @throws Error naming the words that lack */
export function inWords(questionnaire: Questionnaire, language: string, words: Words): Questionnaire {
  const problems = wordingProblems(questionnaire, words);
  if (problems.length > 0) throw new Error(`${language} is not complete: ${problems.join('; ')}`);
  const { id, version, sections } = reword(questionnaire, (key) => words[key] ?? '');
  return publish({ id, version, language, sections });
}

type Say = (key: string, text: string) => string;

function reword(questionnaire: Questionnaire, say: Say): Questionnaire {
  return {
    ...questionnaire,
    sections: questionnaire.sections.map((section) => ({
      ...section,
      title: say(`section.${section.id}`, section.title),
      items: section.items.map((item) => rewordItem(item, say)),
    })),
  };
}

function rewordItem<Any extends Item>(item: Any, say: Say): Any {
  const { id } = item;
  return {
    ...item,
    text: say(id, item.text),
    ...(item.help === undefined ? {} : { help: say(`${id}.help`, item.help) }),
    ...(item.kind === 'group' ? { items: item.items.map((child) => rewordItem(child, say)) } : {}),
    ...(item.kind === 'group' || item.kind === 'display' ? {} : ofKind(item, say)),
  };
}

function ofKind(item: AnswerableItem, say: Say): Partial<AnswerableItem> {
  const { id } = item;
  const named = <One extends { code: string; label: string }>(one: One): One => ({
    ...one,
    label: say(`${id}:${one.code}`, one.label),
  });
  const unsure =
    'unsureLabel' in item && item.unsureLabel !== undefined
      ? { unsureLabel: say(`${id}.unsure`, item.unsureLabel) }
      : {};
  switch (item.kind) {
    case 'tri': {
      const { yes, no, unsure: open } = item.labels;
      const label = (code: string, text: string) => say(`${id}.labels.${code}`, text);
      return { labels: { yes: label('yes', yes), no: label('no', no), unsure: label('unsure', open) } };
    }
    case 'choice':
      return { options: item.options.map(named) };
    case 'scale':
      return { minLabel: say(`${id}.min`, item.minLabel), maxLabel: say(`${id}.max`, item.maxLabel) };
    case 'date':
      return { presets: item.presets.map(named), ...unsure };
    case 'quantity':
      return { parts: item.parts.map((part, index) => say(`${id}.part.${index + 1}`, part)), ...unsure };
    default:
      return {};
  }
}
