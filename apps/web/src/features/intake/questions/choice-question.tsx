import type { ChoiceItem } from '@unbrace/shared/intake';
import { CheckboxCards, RadioCards } from '../../../ui/index.ts';
import { pickCodes } from '../pick-codes.ts';
import type { QuestionProps } from './question-props.ts';

export function ChoiceQuestion({ item, answer, onAnswer, error }: QuestionProps<ChoiceItem>) {
  const codes = answer?.kind === 'choice' ? answer.codes : [];
  const choices = item.options.map(({ code, label }) => ({ id: code, name: label }));
  const field = { label: item.text, hint: item.help, error, optional: item.required !== true, choices };
  if (!item.multiple) {
    return (
      <RadioCards
        {...field}
        value={codes[0] ?? null}
        onChange={(code) => onAnswer({ kind: 'choice', codes: [code] })}
      />
    );
  }
  return (
    <CheckboxCards
      {...field}
      value={codes}
      onChange={(after) => {
        const picked = pickCodes(item.options, codes, after);
        onAnswer(picked.length === 0 ? null : { kind: 'choice', codes: picked });
      }}
    />
  );
}
