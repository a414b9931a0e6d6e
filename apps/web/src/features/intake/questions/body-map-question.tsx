import { type AnswerableItem, bodyRegions } from '@unbrace/shared/intake';
import { CircleAlert } from 'lucide-react';
import { useId } from 'react';
import { BodyMap } from '../../../ui/body-map/body-map.tsx';
import { Checkbox } from '../../../ui/index.ts';
import { t } from '../intake.texts.ts';
import type { QuestionProps } from './question-props.ts';

type BodyMapItem = Extract<AnswerableItem, { kind: 'bodymap' }>;

export function BodyMapQuestion({ item, answer, onAnswer, error }: QuestionProps<BodyMapItem>) {
  const hint = useId();
  const problem = useId();
  const areas = answer?.kind === 'bodymap' ? answer.areas : [];
  const nothing = answer?.kind === 'bodymap' && areas.length === 0;
  return (
    <fieldset
      className="flex flex-col gap-3"
      aria-describedby={`${hint} ${problem}`}
      {...(error === undefined ? {} : { 'aria-invalid': true })}
    >
      <legend className="mb-2 text-sm font-semibold">{item.text}</legend>
      {item.help !== undefined && (
        <p id={hint} className="text-sm text-ink-soft">
          {item.help}
        </p>
      )}
      <BodyMap
        regions={bodyRegions}
        areas={areas}
        intensity={item.intensity === true}
        onChange={(chosen) =>
          onAnswer(chosen.length === 0 ? null : { kind: 'bodymap', areas: chosen.map(withoutBlank) })
        }
      />
      {item.required && (
        <Checkbox value={nothing} onChange={(on) => onAnswer(on ? { kind: 'bodymap', areas: [] } : null)}>
          {t('nothing.hurts')}
        </Checkbox>
      )}
      {error !== undefined && (
        <p id={problem} className="flex items-start gap-1.5 text-sm font-medium text-danger">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          {error}
        </p>
      )}
    </fieldset>
  );
}

const withoutBlank = <Region extends string>(area: {
  readonly region: Region;
  readonly intensity?: number | undefined;
}): { region: Region; intensity?: number } =>
  area.intensity === undefined ? { region: area.region } : { region: area.region, intensity: area.intensity };
