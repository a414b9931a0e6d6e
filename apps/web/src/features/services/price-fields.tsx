import type { AddServiceRequest } from '@unbrace/shared/services';
import { Plus, Trash2 } from 'lucide-react';
import { type Control, useFieldArray, useFormState } from 'react-hook-form';
import { Button, IconButton, NumberField } from '../../ui/index.ts';
import { useField } from '../../ui/use-field.ts';
import { t } from './services.texts.ts';

/** Each length with its price. Money is typed in whole units and kept in minor ones. */
export function PriceFields({
  control,
  currency,
}: {
  control: Control<AddServiceRequest>;
  currency: string;
}) {
  const { fields, append, remove } = useFieldArray({ control, name: 'prices' });
  const { errors } = useFormState({ control, name: 'prices' });
  const problem = errors.prices?.root?.message ?? errors.prices?.message;
  const next = () => Math.max(30, ...fields.map(({ minutes }) => minutes)) + 30;
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-2 text-sm font-semibold">{t('prices')}</legend>
      {fields.map(({ id }, index) => (
        <PriceRow
          key={id}
          control={control}
          index={index}
          currency={currency}
          {...(fields.length > 1 ? { onRemove: () => remove(index) } : {})}
        />
      ))}
      {problem !== undefined && (
        <p role="alert" className="text-sm font-medium text-danger">
          {problem}
        </p>
      )}
      <div>
        <Button
          size="small"
          tone="secondary"
          icon={<Plus aria-hidden className="size-4" />}
          onPress={() => append({ minutes: next(), price: { amount: 0, currency } })}
        >
          {t('price.add')}
        </Button>
      </div>
    </fieldset>
  );
}

interface PriceRowProps {
  control: Control<AddServiceRequest>;
  index: number;
  currency: string;
  onRemove?: () => void;
}

function PriceRow({ control, index, currency, onRemove }: PriceRowProps) {
  const number = index + 1;
  const { value: cents, onChange: setCents, ...amount } = useField(control, `prices.${index}.price.amount`);
  return (
    <div className="flex items-end gap-2">
      <div className="grid min-w-0 flex-1 gap-2 sm:grid-cols-2">
        <NumberField
          label={t('price.minutes', { number })}
          minValue={10}
          maxValue={480}
          step={5}
          formatOptions={{ style: 'unit', unit: 'minute' }}
          {...useField(control, `prices.${index}.minutes`)}
        />
        <NumberField
          label={t('price.amount', { number })}
          minValue={0}
          formatOptions={{ style: 'currency', currency }}
          {...amount}
          value={cents / 100}
          onChange={(whole) => setCents(Math.round(whole * 100))}
        />
      </div>
      {onRemove && (
        <IconButton
          label={t('price.remove', { number })}
          icon={<Trash2 aria-hidden className="size-4" />}
          onPress={onRemove}
        />
      )}
    </div>
  );
}
