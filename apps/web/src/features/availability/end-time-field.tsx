import { TimeField, type TimeFieldProps } from '../../ui/date-field.tsx';

/** The end of a span: midnight is typed as 0:00 and kept as 24:00, so that it comes after the start. */
export function EndTimeField({ value, onChange, ...rest }: TimeFieldProps) {
  return (
    <TimeField
      {...rest}
      value={value === '24:00' ? '00:00' : value}
      onChange={(time) => onChange(time === '00:00' ? '24:00' : time)}
    />
  );
}
