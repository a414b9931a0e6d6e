import type { FieldProps } from '../../ui/field.tsx';
import { NumberField } from '../../ui/index.ts';

/** An amount, typed in whole units and kept in minor ones. */
export function MoneyField({
  currency,
  value,
  onChange,
  ...field
}: FieldProps & { currency: string; value: number; onChange: (cents: number) => void }) {
  return (
    <NumberField
      {...field}
      minValue={0}
      formatOptions={{ style: 'currency', currency }}
      value={value / 100}
      onChange={(whole) => onChange(Math.round((Number.isNaN(whole) ? 0 : whole) * 100))}
    />
  );
}
