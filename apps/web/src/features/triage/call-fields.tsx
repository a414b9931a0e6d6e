import type { EndHoldRequest } from '@unbrace/shared/bookings';
import { type Control, useController } from 'react-hook-form';
import type { z } from 'zod';
import { TextArea, TextField } from '../../ui/index.ts';
import { t } from './triage.texts.ts';

type Fields = z.input<typeof EndHoldRequest>;

/** The conversation that ends a hold: with whom, and what was asked. When is now, unless said otherwise. */
export function CallFields({ control }: { control: Control<Fields> }) {
  const spokeWith = useController({ control, name: 'call.spokeWith', defaultValue: '' });
  const asked = useController({ control, name: 'call.asked', defaultValue: '' });
  return (
    <>
      <TextField
        label={t('call.spokeWith')}
        autoComplete="off"
        {...spokeWith.field}
        value={spokeWith.field.value ?? ''}
        error={spokeWith.fieldState.error?.message}
      />
      <TextArea
        label={t('call.asked')}
        rows={2}
        maxLength={1_000}
        {...asked.field}
        value={asked.field.value ?? ''}
        error={asked.fieldState.error?.message}
      />
    </>
  );
}
