import { addDays, type DateItem } from '@unbrace/shared/intake';
import { useState } from 'react';
import { DateField, RadioCards } from '../../../ui/index.ts';
import { t } from '../intake.texts.ts';
import { useToday } from '../today.ts';
import type { QuestionProps } from './question-props.ts';

/** A tap for the usual answers; a calendar date only for those who know it. */
export function DateQuestion({ item, answer, onAnswer, error }: QuestionProps<DateItem>) {
  const today = useToday();
  const typed = answer?.kind === 'date' && answer.preset === undefined && answer.date.length === 10;
  const [wantsDate, setWantsDate] = useState(typed);
  const field = { hint: item.help, error, optional: item.required !== true };
  const calendar = (label: string) => (
    <DateField
      {...field}
      {...(item.presets.length === 0 ? {} : { hint: undefined })}
      label={label}
      max={today}
      value={typed ? answer.date : null}
      onChange={(date) => onAnswer(date === null ? null : { kind: 'date', date })}
    />
  );
  if (item.presets.length === 0 && !item.allowUnsure) return calendar(item.text);

  const choose = (id: string) => {
    setWantsDate(id === 'date');
    const preset = item.presets.find(({ code }) => code === id);
    if (id === 'unsure') onAnswer({ kind: 'unsure' });
    else if (preset) onAnswer({ kind: 'date', date: addDays(today, -preset.daysAgo), preset: preset.code });
    else onAnswer(null);
  };
  return (
    <div className="flex flex-col gap-3">
      <RadioCards
        {...field}
        {...(wantsDate ? { error: undefined } : {})}
        label={item.text}
        value={
          wantsDate
            ? 'date'
            : answer?.kind === 'unsure'
              ? 'unsure'
              : answer?.kind === 'date'
                ? answer.preset
                : null
        }
        onChange={choose}
        choices={[
          ...item.presets.map(({ code, label }) => ({ id: code, name: label })),
          { id: 'date', name: t('date.known') },
          ...(item.allowUnsure ? [{ id: 'unsure', name: item.unsureLabel ?? '' }] : []),
        ]}
      />
      {wantsDate && calendar(t('date.which'))}
    </div>
  );
}
