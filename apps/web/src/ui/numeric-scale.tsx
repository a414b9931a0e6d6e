import type { Ref } from 'react';
import { RadioButton, RadioField, RadioGroup, type RadioGroupProps } from 'react-aria-components';
import { FieldHint, FieldLabel, FieldMessage, type FieldProps } from './field.tsx';
import { t } from './ui.texts.ts';

export interface NumericScaleProps
  extends FieldProps, Pick<RadioGroupProps, 'name' | 'isDisabled' | 'onBlur'> {
  value: number | null | undefined;
  onChange: (value: number) => void;
  /** The words at 0 and at 10. */
  low?: string;
  high?: string;
  ref?: Ref<HTMLInputElement>;
}

const numbers = Array.from({ length: 11 }, (_, number) => number);

/** 0 to 10, as buttons: nothing is preset, as a slider's thumb would be. Arrow keys move. */
export function NumericScale({
  label,
  hint,
  error,
  optional = false,
  value,
  onChange,
  low = t('scale.none'),
  high = t('scale.worst'),
  ref,
  ...rest
}: NumericScaleProps) {
  return (
    <RadioGroup
      {...rest}
      orientation="horizontal"
      value={value === null || value === undefined ? null : String(value)}
      onChange={(text) => onChange(Number(text))}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className="flex flex-col gap-2"
    >
      <FieldLabel label={label} optional={optional} />
      <FieldHint hint={hint} />
      {/* Six columns on a phone keep every number 44 pixels wide. */}
      <div className="grid grid-cols-6 gap-1.5 sm:grid-cols-11">
        {numbers.map((number) => (
          <RadioField
            key={number}
            value={String(number)}
            {...(ref && number === 0 ? { inputRef: ref } : {})}
            {...(number === 0
              ? { 'aria-label': `0, ${low}` }
              : number === 10
                ? { 'aria-label': `10, ${high}` }
                : {})}
          >
            <RadioButton className="flex min-h-12 cursor-pointer items-center justify-center rounded-control border border-line-strong bg-surface font-semibold tabular-nums hovered:border-ink data-invalid:border-danger data-selected:border-primary data-selected:bg-primary data-selected:text-on-primary">
              {number}
            </RadioButton>
          </RadioField>
        ))}
      </div>
      <p aria-hidden className="flex justify-between text-xs text-ink-soft">
        <span>0: {low}</span>
        <span>10: {high}</span>
      </p>
      <FieldMessage error={error} />
    </RadioGroup>
  );
}
