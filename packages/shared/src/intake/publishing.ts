import { decisionOf, ruleSet } from '../triage/index.ts';
import { answerableItems, type PlacedItem } from './answerable-items.ts';
import { type BodyRegion, bodyRegionCodes, bodyRegions } from './body-regions.ts';
import { intakeFacts } from './intake-facts.ts';
import { Questionnaire, type ShowIf } from './questionnaire.ts';
import { orphans } from './uses.ts';
import { visibleItems } from './visible.ts';

/** What keeps a definition from being published, one sentence each; empty when nothing does. */
export function publishingProblems(questionnaire: Questionnaire): string[] {
  const parsed = Questionnaire.safeParse(questionnaire);
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const placed = answerableItems(questionnaire);
  return [
    ...repeatedIds(questionnaire),
    ...placed.flatMap((one, index) => conditionProblems(one, placed.slice(0, index))),
    ...optionProblems(placed),
    ...emergencyProblems(questionnaire, placed),
    ...skippedRules(placed),
    ...unfedFacts(placed),
    ...orphans(questionnaire).map(({ itemId }) => `${itemId} feeds no rule, no plan and no measure`),
  ];
}

function repeatedIds(questionnaire: Questionnaire): string[] {
  const ids = questionnaire.sections.flatMap(({ id, items }) => [
    `section ${id}`,
    ...items.flatMap((item) => [
      item.id,
      ...(item.kind === 'group' ? item.items.map((child) => child.id) : []),
    ]),
  ]);
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} is used twice`);
}

/** Conditions that look only back cannot go round in a circle. */
function conditionProblems({ item, conditions }: PlacedItem, earlier: readonly PlacedItem[]): string[] {
  return conditions.flatMap(conditionsOf).flatMap((condition) => {
    const asked = earlier.find((one) => one.item.id === condition.item)?.item;
    if (!asked) return [`${item.id} depends on ${condition.item}, which is not asked before it`];
    if (!('includes' in condition) || (asked.kind !== 'choice' && asked.kind !== 'tri')) return [];
    const codes = asked.kind === 'choice' ? asked.options.map(({ code }) => code) : ['yes', 'no', 'unsure'];
    return condition.includes
      .filter((code) => !codes.includes(code))
      .map((code) => `${item.id} depends on the answer ${code}, which ${condition.item} does not offer`);
  });
}

function conditionsOf(showIf: ShowIf) {
  return 'all' in showIf ? showIf.all : showIf.any;
}

function optionProblems(placed: readonly PlacedItem[]): string[] {
  return placed.flatMap(({ item }) => {
    if (item.kind !== 'choice') return [];
    const codes = item.options.map(({ code }) => code);
    return codes
      .filter((code, index) => codes.indexOf(code) !== index)
      .map((code) => `${item.id} offers ${code} twice`);
  });
}

const partsWithEmergencyQuestions = ['back', 'leg', 'neck', 'trunk', 'flank'];

function emergencyProblems(questionnaire: Questionnaire, placed: readonly PlacedItem[]): string[] {
  const emergency = placed.map(({ item }) => item).filter((item) => item.emergency);
  const optional = emergency
    .filter((item) => !item.required)
    .map(({ id }) => `${id} is a safety question but not required`);
  const regions = bodyRegionCodes.filter((code) =>
    partsWithEmergencyQuestions.includes(bodyRegions[code].part),
  );
  const hidden = emergency.filter((item) =>
    regions.some((region) => !isShownFor(questionnaire, item.id, region)),
  );
  return [...optional, ...hidden.map(({ id }) => `${id} is a safety question behind a gate`)];
}

function isShownFor(questionnaire: Questionnaire, id: string, region: BodyRegion): boolean {
  const answers = { 'body-map': { kind: 'bodymap' as const, areas: [{ region }] } };
  return visibleItems(questionnaire, answers, '2000-01-01').some((item) => item.id === id);
}

/** What a person tells of their own accord: names of medicines, a note. Blank is an answer. */
const volunteered = ['text', 'longtext'];

const redFlagFacts = new Set<string>(
  ruleSet.rules.filter(({ tier }) => decisionOf(tier) === 'block').flatMap(({ reads }) => reads),
);
const readFacts = new Set<string>(ruleSet.rules.flatMap(({ reads }) => reads));

/** No offer goes out before every question that a rule reads is answered, so none of them may be skipped. */
function skippedRules(placed: readonly PlacedItem[]): string[] {
  const optional = new Set(placed.filter(({ item }) => !item.required).map(({ item }) => item.id));
  return placed.flatMap(({ item, conditions }) => {
    const facts = item.feeds.facts ?? [];
    const skipped =
      optional.has(item.id) && !volunteered.includes(item.kind) && facts.some((fact) => readFacts.has(fact));
    const gates = facts.some((fact) => redFlagFacts.has(fact))
      ? conditions.flatMap(conditionsOf).filter((condition) => optional.has(condition.item))
      : [];
    return [
      ...(skipped ? [`${item.id} is read by a rule but not required`] : []),
      ...gates.map(
        (gate) => `${item.id} is read by a red flag but hangs on ${gate.item}, which may be skipped`,
      ),
    ];
  });
}

function unfedFacts(placed: readonly PlacedItem[]): string[] {
  const fed = new Set(placed.flatMap(({ item }) => item.feeds.facts ?? []));
  return intakeFacts.filter((fact) => !fed.has(fact)).map((fact) => `no question asks for ${fact}`);
}
