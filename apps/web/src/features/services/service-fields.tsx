import { type AddServiceRequest, serviceStyles, TaxCode } from '@unbrace/shared/services';
import type { Control } from 'react-hook-form';
import { RadioCards, Select, TextArea, TextField } from '../../ui/index.ts';
import { useField } from '../../ui/use-field.ts';
import { PriceFields } from './price-fields.tsx';
import { WordsField } from '../../ui/words-field.tsx';
import { styleNames, t, taxNames } from './services.texts.ts';

export function ServiceFields({
  control,
  currency,
}: {
  control: Control<AddServiceRequest>;
  currency: string;
}) {
  return (
    <>
      <TextField label={t('field.name')} {...useField(control, 'name')} />
      <Select
        label={t('field.style')}
        choices={serviceStyles.map((id) => ({ id, name: styleNames[id] }))}
        {...useField(control, 'style')}
      />
      <TextArea
        label={t('field.description')}
        hint={t('field.description.hint')}
        rows={3}
        {...useField(control, 'description')}
      />
      <PriceFields control={control} currency={currency} />
      <WordsField label={t('field.skills')} hint={t('field.skills.hint')} {...useField(control, 'skills')} />
      <RadioCards
        label={t('field.tax')}
        choices={TaxCode.options.map((id) => ({ id, name: taxNames[id] }))}
        {...useField(control, 'taxCode')}
      />
    </>
  );
}
