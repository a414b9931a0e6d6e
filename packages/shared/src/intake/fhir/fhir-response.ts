import { type Answer, type Answers, codesOf, isAnswered } from '../answers.ts';
import { bodyRegions } from '../body-regions.ts';
import type { Day } from '../calendar.ts';
import type { AnswerableItem, Item, Questionnaire } from '../questionnaire.ts';
import { visibleItems } from '../visible.ts';
import { absentReason, codingOf, partId, questionnaireUrl, ucum } from './fhir-terms.ts';

export interface ResponseAbout {
  readonly recipientId: string;
  /** The day that decides what was shown. */
  readonly visitDate: Day;
  /** An instant in ISO 8601; null while nothing was sent. */
  readonly submittedAt: string | null;
}

/** Answers as a FHIR R4 QuestionnaireResponse, tied to the version that was asked; answers to hidden questions are left out. */
export function toFhirResponse(
  questionnaire: Questionnaire,
  answers: Answers,
  { recipientId, visitDate, submittedAt }: ResponseAbout,
) {
  const shown = new Set(visibleItems(questionnaire, answers, visitDate).map(({ id }) => id));
  const given = (item: Item): object[] => {
    if (item.kind === 'display') return [];
    if (item.kind === 'group') return grouped(item.id, item.text, item.items.flatMap(given));
    const answer = answers[item.id];
    return shown.has(item.id) && isAnswered(answer) ? [answered(item, answer)] : [];
  };
  return {
    resourceType: 'QuestionnaireResponse' as const,
    questionnaire: `${questionnaireUrl(questionnaire.id)}|${questionnaire.version}`,
    status: submittedAt === null ? ('in-progress' as const) : ('completed' as const),
    subject: { reference: `Patient/${recipientId}` },
    ...(submittedAt === null ? {} : { authored: submittedAt }),
    item: questionnaire.sections.flatMap(({ id, title, items }) =>
      grouped(`section.${id}`, title, items.flatMap(given)),
    ),
  };
}

const grouped = (linkId: string, text: string, item: readonly object[]): object[] =>
  item.length === 0 ? [] : [{ linkId, text, item }];

function answered(item: AnswerableItem, answer: Answer): object {
  const { id: linkId, text } = item;
  if (answer.kind === 'quantity' && item.kind === 'quantity' && item.parts.length > 1) {
    const parts = answer.values.map((value, part) => ({
      linkId: partId(linkId, part),
      text: item.parts[part],
      answer: [quantity(value, answer.unit)],
    }));
    return { linkId, text, item: parts };
  }
  const values = valuesOf(item, answer);
  return values.length === 0 ? { linkId, text } : { linkId, text, answer: values };
}

function valuesOf(item: AnswerableItem, answer: Answer): object[] {
  switch (answer.kind) {
    case 'tri':
      return [
        {
          valueCoding: codingOf(
            item.id,
            answer.value,
            item.kind === 'tri' ? item.labels[answer.value] : undefined,
          ),
        },
      ];
    case 'choice':
      return codesOf(answer).map((code) => {
        const option = item.kind === 'choice' ? item.options.find((each) => each.code === code) : undefined;
        return { valueCoding: codingOf(item.id, code, option?.label) };
      });
    case 'bodymap':
      return answer.areas.map(({ region }) => ({
        valueCoding: codingOf(item.id, region, bodyRegions[region].label),
      }));
    case 'scale':
      return [{ valueInteger: answer.value }];
    case 'quantity':
      return answer.values.map((value) => quantity(value, answer.unit));
    case 'date':
      return [{ valueDate: answer.date }];
    case 'text':
      return [{ valueString: answer.text }];
    case 'signature':
      return [{ valueString: answer.name }];
    case 'file':
      return answer.fileIds.map((id) => ({ valueAttachment: { url: `urn:uuid:${id}` } }));
    case 'unsure':
      return [{ extension: [{ url: absentReason, valueCode: 'asked-unknown' }] }];
  }
}

const quantity = (value: number, code: string) => ({ valueQuantity: { value, system: ucum, code } });
