import { z } from 'zod';
import { Facts, type FactName, factNames } from '../triage/index.ts';

export const planParts = [
  'areas',
  'avoidAreas',
  'pressure',
  'style',
  'quality',
  'goal',
  'contact',
  'documents',
  'note',
] as const;
export const measures = ['nrs', 'psfs'] as const;
export const units = ['Cel', '[degF]', 'mm[Hg]', 'wk'] as const;

const Code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');
/** Id of an item: unique in its questionnaire, never used again for another meaning. */
export const ItemId = Code.meta({ id: 'IntakeItemId' });
export type ItemId = z.infer<typeof ItemId>;

/** One test on the answer of an earlier item. An unanswered item never passes a test. */
export const Condition = z.union([
  z.strictObject({ item: ItemId, answered: z.literal(true) }),
  // Any of the codes is enough: a list with several picks need not match them all.
  z.strictObject({ item: ItemId, includes: z.array(z.string()).min(1) }),
  z.strictObject({ item: ItemId, atLeast: z.number() }),
  z.strictObject({ item: ItemId, hasArea: z.literal(true) }),
  z.strictObject({ item: ItemId, youngerThan: z.int() }),
]);
export type Condition = z.infer<typeof Condition>;

export const ShowIf = z.union([
  z.strictObject({ all: z.array(Condition).min(1) }),
  z.strictObject({ any: z.array(Condition).min(1) }),
]);
export type ShowIf = z.infer<typeof ShowIf>;

/** What an answer is used for. A question that feeds nothing is not asked. */
export const Feeds = z.strictObject({
  facts: z.array(z.enum(factNames as [FactName, ...FactName[]])).optional(),
  plan: z.array(z.enum(planParts)).optional(),
  measures: z.array(z.enum(measures)).optional(),
});
export type Feeds = z.infer<typeof Feeds>;

/** One tick of a list. `sets` are the facts it states; `about` the facts that it only opens, for its follow-up to settle. */
export const Option = z.strictObject({
  code: z.string(),
  label: z.string(),
  sets: Facts.optional(),
  about: z.array(z.enum(factNames as [FactName, ...FactName[]])).optional(),
  means: z.enum(['none', 'unsure']).optional(),
});
export type Option = z.infer<typeof Option>;

const common = {
  id: ItemId,
  text: z.string().min(1),
  help: z.string().optional(),
  showIf: ShowIf.optional(),
};
const asked = {
  ...common,
  feeds: Feeds,
  required: z.literal(true).optional(),
  /** Asked of everybody with pain in back, leg, neck or trunk, behind no gate. */
  emergency: z.literal(true).optional(),
};

const Display = z.strictObject({ ...common, kind: z.literal('display') });
const Tri = z.strictObject({
  ...asked,
  kind: z.literal('tri'),
  labels: z.strictObject({ yes: z.string(), no: z.string(), unsure: z.string() }),
  yes: Facts.optional(),
  no: Facts.optional(),
});
const Choice = z.strictObject({
  ...asked,
  kind: z.literal('choice'),
  multiple: z.literal(true).optional(),
  options: z.array(Option).min(1),
  /** The list whose "not sure" this item makes precise: each pick here is a doubt, not a yes. */
  clarifies: ItemId.optional(),
});
const Scale = z.strictObject({
  ...asked,
  kind: z.literal('scale'),
  min: z.int(),
  max: z.int(),
  minLabel: z.string(),
  maxLabel: z.string(),
  fact: z.enum(['painScore', 'requestedPressure']).optional(),
});
const Quantity = z.strictObject({
  ...asked,
  kind: z.literal('quantity'),
  /** Names of the numbers: one, or two for a blood pressure. */
  parts: z.array(z.string()).min(1).max(2),
  units: z.array(z.enum(units)).min(1),
  allowUnsure: z.literal(true).optional(),
  unsureLabel: z.string().optional(),
});
/** A tap instead of a calendar: counted back from today at its most recent end, which is the stricter reading. */
export const DatePreset = z.strictObject({
  code: z.string(),
  label: z.string(),
  daysAgo: z.int().nonnegative(),
});
export const elapsedFacts = [
  'age',
  'painDurationDays',
  'legSymptomDays',
  'traumaDaysAgo',
  'fractureWeeksAgo',
  'surgeryWeeksAgo',
  'postpartumWeeks',
  'cardiacEventMonthsAgo',
  'strokeMonthsAgo',
  'seizureMonthsAgo',
] as const satisfies readonly FactName[];
const DateItem = z.strictObject({
  ...asked,
  kind: z.literal('date'),
  fact: z.enum(elapsedFacts),
  presets: z.array(DatePreset),
  allowUnsure: z.literal(true).optional(),
  unsureLabel: z.string().optional(),
});
const Text = z.strictObject({
  ...asked,
  kind: z.enum(['text', 'longtext']),
  maxLength: z.int(),
  /** Read for alert phrases; names of people and medicines are not. */
  scanned: z.literal(true).optional(),
});
const File = z.strictObject({ ...asked, kind: z.literal('file'), maxFiles: z.int() });
const Signature = z.strictObject({ ...asked, kind: z.literal('signature') });
const BodyMap = z.strictObject({
  ...asked,
  kind: z.literal('bodymap'),
  intensity: z.literal(true).optional(),
});

export const AnswerableItem = z.discriminatedUnion('kind', [
  Tri,
  Choice,
  Scale,
  Quantity,
  DateItem,
  Text,
  File,
  Signature,
  BodyMap,
]);
export type AnswerableItem = z.infer<typeof AnswerableItem>;
export type TriItem = z.infer<typeof Tri>;
export type ChoiceItem = z.infer<typeof Choice>;
export type QuantityItem = z.infer<typeof Quantity>;
export type DateItem = z.infer<typeof DateItem>;

/** Several items under one heading; its condition hides them all. */
export const GroupItem = z.strictObject({
  ...common,
  kind: z.literal('group'),
  items: z.array(z.union([AnswerableItem, Display])).min(1),
});
export const Item = z.union([AnswerableItem, Display, GroupItem]);
export type Item = z.infer<typeof Item>;

/** One screen of a phone. */
export const Section = z.strictObject({ id: ItemId, title: z.string(), items: z.array(Item).min(1) });
export type Section = z.infer<typeof Section>;

/** A questionnaire as data, no code inside. A version is immutable: its hash is part of every submission. */
export const Questionnaire = z
  .strictObject({
    id: z.string(),
    version: z.string(),
    hash: z.string(),
    language: z.string(),
    sections: z.array(Section).min(1),
  })
  .meta({ id: 'Questionnaire' });
export type Questionnaire = z.infer<typeof Questionnaire>;
