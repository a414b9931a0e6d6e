import { formatDate } from '../kernel/index.ts';
import { type Answer, codesOf } from './answers.ts';
import { bodyRegions } from './body-regions.ts';
import type { AnswerableItem } from './questionnaire.ts';

const unitSigns = { Cel: '°C', '[degF]': '°F', 'mm[Hg]': 'mmHg', wk: 'weeks' } as const;

/** An answer in the client's own words, as a therapist or a clinical lead reads it. */
export function answerText(item: AnswerableItem, answer: Answer): string {
  switch (answer.kind) {
    case 'choice':
      return codesOf(answer)
        .map(
          (code) =>
            (item.kind === 'choice' && item.options.find((option) => option.code === code)?.label) || code,
        )
        .join('; ');
    case 'tri':
      return item.kind === 'tri' ? item.labels[answer.value] : answer.value;
    case 'scale':
      return item.kind === 'scale' ? `${answer.value} of ${item.max}` : `${answer.value}`;
    case 'quantity':
      return `${answer.values.join(' / ')} ${unitSigns[answer.unit]}`;
    case 'date': {
      const preset =
        item.kind === 'date' ? item.presets.find(({ code }) => code === answer.preset) : undefined;
      return preset?.label ?? formatDate(answer.date);
    }
    case 'unsure':
      return (item.kind === 'date' || item.kind === 'quantity' ? item.unsureLabel : undefined) ?? 'Not sure';
    case 'text':
      return answer.text;
    case 'signature':
      return answer.name;
    case 'file':
      return `${answer.fileIds.length}`;
    case 'bodymap':
      return answer.areas
        .map(
          ({ region, intensity }) =>
            bodyRegions[region].label + (intensity === undefined ? '' : ` (${intensity})`),
        )
        .join('; ');
  }
}
