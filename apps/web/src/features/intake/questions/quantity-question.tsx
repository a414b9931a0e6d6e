import type { QuantityItem } from '@unbrace/shared/intake';
import { useState } from 'react';
import { Checkbox, RadioCards, TextField } from '../../../ui/index.ts';
import { t } from '../intake.texts.ts';
import type { QuestionProps } from './question-props.ts';

type Unit = QuantityItem['units'][number];

/** Numbers with their unit. What is half typed stays as typed and is no answer yet. */
export function QuantityQuestion({ item, answer, onAnswer, error }: QuestionProps<QuantityItem>) {
  const given = answer?.kind === 'quantity' ? answer : undefined;
  const [texts, setTexts] = useState(item.parts.map((_, part) => given?.values[part]?.toString() ?? ''));
  const [unit, setUnit] = useState<Unit | undefined>(given?.unit ?? item.units[0]);
  const isUnsure = answer?.kind === 'unsure';
  const say = (typed: readonly string[], inUnit: Unit | undefined) => {
    const values = typed.map((text) => (text.trim() === '' ? NaN : Number(text.replace(',', '.'))));
    onAnswer(
      values.every(Number.isFinite) && inUnit
        ? { kind: 'quantity', values: [...values], unit: inUnit }
        : null,
    );
  };
  const halfTyped = texts.some(
    (text) => text.trim() !== '' && !Number.isFinite(Number(text.replace(',', '.'))),
  );
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-2 text-sm font-semibold">{item.text}</legend>
      {item.help !== undefined && <p className="text-sm text-ink-soft">{item.help}</p>}
      {item.parts.map((part, index) => (
        <TextField
          key={part}
          label={part}
          optional={item.required !== true}
          inputMode="decimal"
          suffix={unit && item.units.length === 1 ? t(`unit.${unit}`) : undefined}
          value={texts[index] ?? ''}
          onChange={(text) => {
            const typed = texts.with(index, text);
            setTexts(typed);
            say(typed, unit);
          }}
          error={halfTyped ? t('quantity.number') : error}
        />
      ))}
      {item.units.length > 1 && (
        <RadioCards
          label={t('quantity.unit')}
          layout="row"
          value={unit}
          onChange={(chosen) => {
            setUnit(chosen);
            say(texts, chosen);
          }}
          choices={item.units.map((id) => ({ id, name: t(`unit.${id}`) }))}
        />
      )}
      {item.allowUnsure && (
        <Checkbox
          value={isUnsure}
          onChange={(unsure) => {
            setTexts(item.parts.map(() => ''));
            onAnswer(unsure ? { kind: 'unsure' } : null);
          }}
        >
          {item.unsureLabel}
        </Checkbox>
      )}
    </fieldset>
  );
}
