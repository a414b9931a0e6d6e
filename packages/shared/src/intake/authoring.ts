import type { FactName, Facts } from '../triage/index.ts';
import type {
  AnswerableItem,
  ChoiceItem,
  Condition,
  DateItem,
  Feeds,
  Option,
  TriItem,
} from './questionnaire.ts';
import { commonText } from './content/common.ts';

/** What a tick means. */
export interface Meaning {
  readonly sets?: Facts;
  readonly about?: FactName[];
}
interface QuestionText {
  readonly text: string;
  readonly help?: string;
}
interface ListText<Code extends string> extends QuestionText {
  readonly options: Readonly<Record<Code, string>>;
}
type Extras = Omit<Partial<AnswerableItem>, 'id' | 'kind' | 'text' | 'help' | 'feeds'>;
type Shown = Pick<AnswerableItem, 'showIf'>;

/** The tick states these facts. */
export const says = (sets: Facts): Meaning => ({ sets });
/** The tick opens a follow-up that settles these facts. */
export const opens = (...about: FactName[]): Meaning => ({ about });
/** The tick changes no fact: it feeds a plan or a measure, or leads on. */
export const nothing: Meaning = {};

export const ifAny = (...conditions: Condition[]): Shown => ({ showIf: { any: conditions } });
export const ifAll = (...conditions: Condition[]): Shown => ({ showIf: { all: conditions } });
export const picked = (item: string, ...includes: string[]): Condition => ({ item, includes });

/**
 * A list that one tap answers for a person to whom none of it applies, and the question that makes its "not sure"
 * precise. Safety lists are always required.
 */
export function checklist<Code extends string>(
  id: string,
  text: ListText<Code>,
  meanings: Readonly<Record<Code, Meaning>>,
  { withoutNone, ...extras }: Extras & { withoutNone?: true } = {},
): ChoiceItem[] {
  const options = optionsOf(text.options, meanings);
  const feeds = feedsOf(options);
  return [
    {
      ...question(id, text, extras),
      kind: 'choice',
      multiple: true,
      required: true,
      feeds,
      options: [
        ...options,
        // After "cancer: yes", "none of these" would be no answer: it could only hide what was ticked before.
        ...(withoutNone ? [] : [{ code: 'none', label: commonText.none, means: 'none' as const }]),
        { code: 'unsure', label: commonText.unsureSome, means: 'unsure' },
      ],
    },
    {
      id: `${id}-unsure`,
      text: commonText.unsureWhich,
      kind: 'choice',
      multiple: true,
      required: true,
      clarifies: id,
      ...ifAny(picked(id, 'unsure')),
      feeds,
      options,
    },
  ];
}

/** One tick out of several; `unsure` adds "not sure", which is then told apart from every other answer. */
export function chooseOne<Code extends string>(
  id: string,
  text: ListText<Code>,
  meanings: Readonly<Record<Code, Meaning>>,
  extras: Extras & { unsure?: true; feeds?: Feeds } = {},
): ChoiceItem {
  const { unsure, feeds, ...rest } = extras;
  const options = optionsOf(text.options, meanings);
  const notSure: Option = { code: 'unsure', label: commonText.unsure, means: 'unsure' };
  return {
    ...question(id, text, rest),
    kind: 'choice',
    required: true,
    feeds: { ...feedsOf(options), ...feeds },
    options: unsure ? [...options, notSure] : options,
  };
}

/** Several ticks that no rule reads: the plan or a measure does. Never in the way. */
export function wishes<Code extends string>(
  id: string,
  text: ListText<Code>,
  feeds: Feeds,
  extras: Extras = {},
): ChoiceItem {
  const options = Object.entries<string>(text.options).map(([code, label]) => ({ code, label }));
  return { ...question(id, text, extras), kind: 'choice', multiple: true, feeds, options };
}

/** Yes, no or not sure. */
export function tri(
  id: string,
  text: QuestionText,
  meaning: { yes?: Facts; no?: Facts },
  extras: Extras = {},
): TriItem {
  const facts = [...Object.keys(meaning.yes ?? {}), ...Object.keys(meaning.no ?? {})] as FactName[];
  return {
    ...question(id, text, extras),
    kind: 'tri',
    required: true,
    labels: { yes: commonText.yes, no: commonText.no, unsure: commonText.unsure },
    feeds: { facts },
    ...meaning,
  };
}

/** When something happened: a tap for the usual answers, a date, or "not sure". */
export function when(
  id: string,
  text: QuestionText & { readonly presets: Readonly<Record<string, readonly [string, number]>> },
  fact: DateItem['fact'],
  extras: Extras = {},
): DateItem {
  return {
    ...question(id, text, extras),
    kind: 'date',
    required: true,
    fact,
    feeds: { facts: [fact] },
    presets: Object.entries(text.presets).map(([code, [label, daysAgo]]) => ({ code, label, daysAgo })),
    allowUnsure: true,
    unsureLabel: commonText.unsure,
  };
}

function question(id: string, text: QuestionText, extras: Extras) {
  return { id, text: text.text, ...(text.help === undefined ? {} : { help: text.help }), ...extras };
}

function optionsOf<Code extends string>(
  labels: Readonly<Record<Code, string>>,
  meanings: Readonly<Record<Code, Meaning>>,
): Option[] {
  return (Object.keys(labels) as Code[]).map((code) => ({ code, label: labels[code], ...meanings[code] }));
}

function feedsOf(options: readonly Option[]): Feeds {
  const facts = options.flatMap(({ sets, about }) => [...Object.keys(sets ?? {}), ...(about ?? [])]);
  return { facts: [...new Set(facts)] as FactName[] };
}
