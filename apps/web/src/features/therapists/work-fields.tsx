import type { ReactNode } from 'react';
import { DateField, NumberField, TextField } from '../../ui/index.ts';
import { useField, useNumberOrNull, useTextOrNull } from '../../ui/use-field.ts';
import type { BaseField, TherapistControl } from './typed-therapist.ts';
import { t } from './therapists.texts.ts';

/** Where they go, how long setting up takes, and what the office needs to know. */
export function WorkFields({ control, baseField }: { control: TherapistControl; baseField: BaseField }) {
  const { value, onChange, error } = useField(control, 'base');
  const { error: baseMissing } = useField(control, 'base.label');
  const unlimited = t('field.unlimited');
  return (
    <>
      <Group title={t('group.road')}>
        <p className="text-sm text-ink-soft">{t('field.base.hint')}</p>
        {value.label !== '' && <p className="text-sm">{t('field.base.now', { label: value.label })}</p>}
        {baseField({ value, onChange, error: error ?? baseMissing })}
        <NumberField
          label={t('field.radius')}
          hint={unlimited}
          optional
          minValue={1}
          maxValue={500}
          {...useNumberOrNull(control, 'radiusKm')}
        />
        <NumberField
          label={t('field.drive')}
          hint={unlimited}
          optional
          minValue={5}
          maxValue={480}
          {...useNumberOrNull(control, 'maxDriveMinutes')}
        />
        <TextField label={t('field.zone')} {...useField(control, 'timeZone')} />
      </Group>
      <Group title={t('group.visit')}>
        <NumberField
          label={t('field.setup')}
          minValue={0}
          maxValue={120}
          {...useField(control, 'setupMinutes')}
        />
        <NumberField
          label={t('field.packDown')}
          minValue={0}
          maxValue={120}
          {...useField(control, 'packDownMinutes')}
        />
        <NumberField
          label={t('field.daily')}
          hint={unlimited}
          optional
          minValue={1}
          maxValue={20}
          {...useNumberOrNull(control, 'dailyMaximum')}
        />
      </Group>
      <Group title={t('group.papers')}>
        <NumberField
          label={t('field.share')}
          minValue={0}
          maxValue={100}
          {...useField(control, 'sharePercent')}
        />
        <TextField label={t('field.association')} optional {...useTextOrNull(control, 'associationName')} />
        <TextField label={t('field.number')} optional {...useTextOrNull(control, 'associationNumber')} />
        <DateField label={t('field.insurance')} optional {...useField(control, 'insuranceUntil')} />
      </Group>
    </>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="flex flex-col gap-4 border-t border-line pt-4">
      <legend className="sr-only">{title}</legend>
      <p aria-hidden className="font-display text-lg font-semibold">
        {title}
      </p>
      {children}
    </fieldset>
  );
}
