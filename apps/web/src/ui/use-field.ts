import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form';

/** One field of a form as the fields of the design system take it: `<TextField label="…" {...useField(control, 'name')} />`. */
export function useField<Values extends FieldValues, Name extends FieldPath<Values>, Sent>(
  control: Control<Values, unknown, Sent>,
  name: Name,
) {
  const { field, fieldState } = useController<Values, Name, Sent>({ control, name });
  return { ...field, error: fieldState.error?.message };
}

/** A text that may be left out: null in the form while the field is empty. */
export function useTextOrNull<Values extends FieldValues, Name extends FieldPath<Values>, Sent>(
  control: Control<Values, unknown, Sent>,
  name: Name,
) {
  const { value, onChange, ...rest } = useField(control, name);
  const text: unknown = value;
  return {
    ...rest,
    value: typeof text === 'string' ? text : '',
    onChange: (typed: string) => onChange(typed === '' ? null : typed),
  };
}

/** A number that may be left out: null in the form while the field is empty. */
export function useNumberOrNull<Values extends FieldValues, Name extends FieldPath<Values>, Sent>(
  control: Control<Values, unknown, Sent>,
  name: Name,
) {
  const { value, onChange, ...rest } = useField(control, name);
  const number: unknown = value;
  return {
    ...rest,
    value: typeof number === 'number' ? number : Number.NaN,
    onChange: (typed: number) => onChange(Number.isNaN(typed) ? null : typed),
  };
}
