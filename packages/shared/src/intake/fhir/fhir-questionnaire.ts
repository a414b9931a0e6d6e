import { bodyRegions } from '../body-regions.ts';
import type { Day } from '../calendar.ts';
import type { AnswerableItem, Item, QuantityItem, Questionnaire } from '../questionnaire.ts';
import { enableWhen } from './fhir-enable-when.ts';
import { codingOf, partId, questionnaireUrl, ucum } from './fhir-terms.ts';

/** A questionnaire as FHIR R4 (4.0.1). `asOf` is the day of asking: who is under age depends on it. */
export function toFhirQuestionnaire(questionnaire: Questionnaire, asOf: Day) {
  const { id, version, language, sections } = questionnaire;
  return {
    resourceType: 'Questionnaire' as const,
    url: questionnaireUrl(id),
    version,
    name: id,
    status: 'active' as const,
    language,
    subjectType: ['Patient' as const],
    item: sections.map((section) => ({
      linkId: `section.${section.id}`,
      type: 'group' as const,
      text: section.title,
      item: section.items.map((item) => itemOf(item, asOf)),
    })),
  };
}

function itemOf(item: Item, asOf: Day): object {
  const common = { linkId: item.id, text: item.text, ...enableWhen(item.showIf, asOf) };
  if (item.kind === 'display') return { ...common, type: 'display' };
  if (item.kind === 'group') {
    return { ...common, type: 'group', item: item.items.map((child) => itemOf(child, asOf)) };
  }
  return { ...common, ...(item.required ? { required: true } : {}), ...kindOf(item) };
}

function kindOf(item: AnswerableItem): object {
  const options = (codes: readonly (readonly [string, string])[]) =>
    codes.map(([code, display]) => ({ valueCoding: codingOf(item.id, code, display) }));
  switch (item.kind) {
    case 'tri':
      return { type: 'choice', answerOption: options(Object.entries(item.labels)) };
    case 'choice':
      return {
        type: 'choice',
        ...(item.multiple ? { repeats: true } : {}),
        answerOption: options(item.options.map(({ code, label }) => [code, label])),
      };
    case 'bodymap':
      return {
        type: 'choice',
        repeats: true,
        answerOption: options(Object.entries(bodyRegions).map(([code, { label }]) => [code, label])),
      };
    case 'scale':
      return { type: 'integer', extension: [limit('minValue', item.min), limit('maxValue', item.max)] };
    case 'date':
      return { type: 'date' };
    case 'quantity':
      return quantityOf(item);
    case 'text':
      return { type: 'string', maxLength: item.maxLength };
    case 'longtext':
      return { type: 'text', maxLength: item.maxLength };
    case 'signature':
      return { type: 'string' };
    case 'file':
      return { type: 'attachment', ...(item.maxFiles > 1 ? { repeats: true } : {}) };
  }
}

function quantityOf(item: QuantityItem): object {
  const extension = item.units.map((code) => ({
    url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption',
    valueCoding: { system: ucum, code },
  }));
  if (item.parts.length === 1) return { type: 'quantity', extension };
  const parts = item.parts.map((text, part) => ({
    linkId: partId(item.id, part),
    text,
    type: 'quantity',
    extension,
  }));
  return { type: 'group', item: parts };
}

const limit = (name: 'minValue' | 'maxValue', valueInteger: number) => ({
  url: `http://hl7.org/fhir/StructureDefinition/${name}`,
  valueInteger,
});
