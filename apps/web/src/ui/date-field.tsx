import { type CalendarDate, parseDate, parseTime, type Time } from '@internationalized/date';
import type { LocalDate, WallTime } from '@unbrace/shared/kernel';
import type { Ref } from 'react';
import {
  DateField as AriaDateField,
  type DateFieldProps as AriaDateProps,
  DateInput,
  DateSegment,
  TimeField as AriaTimeField,
  type TimeFieldProps as AriaTimeProps,
} from 'react-aria-components';
import {
  controlClasses,
  fieldClasses,
  FieldHint,
  FieldLabel,
  FieldMessage,
  type FieldProps,
} from './field.tsx';

const inputClasses = `${controlClasses} inline-flex items-center tabular-nums focus-within:outline-3 focus-within:outline-offset-2 focus-within:outline-focus`;

function Segments({ ref }: { ref?: Ref<HTMLDivElement> | undefined }) {
  return (
    <DateInput {...(ref ? { ref } : {})} className={inputClasses}>
      {(segment) => (
        <DateSegment
          segment={segment}
          className="rounded-xs px-0.5 caret-transparent outline-none data-focused:bg-primary data-focused:text-on-primary data-placeholder:text-ink-soft data-focused:data-placeholder:text-on-primary"
        />
      )}
    </DateInput>
  );
}

export interface DateFieldProps
  extends FieldProps, Pick<AriaDateProps<CalendarDate>, 'name' | 'isDisabled' | 'onBlur' | 'autoFocus'> {
  value: LocalDate | null | undefined;
  onChange: (date: LocalDate | null) => void;
  min?: LocalDate;
  max?: LocalDate;
  ref?: Ref<HTMLDivElement>;
}

/** A calendar date, typed part by part; in and out as `2026-11-20`. Also right for dates of birth. */
export function DateField({
  label,
  hint,
  error,
  optional = false,
  value,
  onChange,
  min,
  max,
  ref,
  ...rest
}: DateFieldProps) {
  return (
    <AriaDateField<CalendarDate>
      {...rest}
      {...(min === undefined ? {} : { minValue: parseDate(min) })}
      {...(max === undefined ? {} : { maxValue: parseDate(max) })}
      value={value ? parseDate(value) : null}
      onChange={(date) => onChange(date ? date.toString() : null)}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      shouldForceLeadingZeros
      className={fieldClasses}
    >
      <FieldLabel label={label} optional={optional} />
      <FieldHint hint={hint} />
      <Segments ref={ref} />
      <FieldMessage error={error} />
    </AriaDateField>
  );
}

export interface TimeFieldProps
  extends FieldProps, Pick<AriaTimeProps<Time>, 'name' | 'isDisabled' | 'onBlur' | 'autoFocus'> {
  value: WallTime | null | undefined;
  onChange: (time: WallTime | null) => void;
  ref?: Ref<HTMLDivElement>;
}

/** A wall-clock time of day; in and out as `09:30`. The end of a day (24:00) needs its own choice beside it. */
export function TimeField({
  label,
  hint,
  error,
  optional = false,
  value,
  onChange,
  ref,
  ...rest
}: TimeFieldProps) {
  return (
    <AriaTimeField<Time>
      {...rest}
      value={value ? parseTime(value) : null}
      onChange={(time) => onChange(time ? time.toString().slice(0, 5) : null)}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      shouldForceLeadingZeros
      className={fieldClasses}
    >
      <FieldLabel label={label} optional={optional} />
      <FieldHint hint={hint} />
      <Segments ref={ref} />
      <FieldMessage error={error} />
    </AriaTimeField>
  );
}
