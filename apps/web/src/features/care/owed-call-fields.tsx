import type { EndCareTaskRequest } from '@unbrace/shared/care';
import { type Control, useController } from 'react-hook-form';
import type { z } from 'zod';
import { TextArea, TextField } from '../../ui/index.ts';
import { t } from './care.texts.ts';

/** The call that was owed: with whom, and what was asked. When is now. */
export function OwedCallFields({ control }: { control: Control<z.input<typeof EndCareTaskRequest>> }) {
  const spokeWith = useController({ control, name: 'call.spokeWith', defaultValue: '' });
  const asked = useController({ control, name: 'call.asked', defaultValue: '' });
  return (
    <>
      <TextField
        label={t('end.spokeWith')}
        autoComplete="off"
        {...spokeWith.field}
        value={spokeWith.field.value ?? ''}
        error={spokeWith.fieldState.error?.message}
      />
      <TextArea
        label={t('end.asked')}
        rows={2}
        maxLength={1_000}
        {...asked.field}
        value={asked.field.value ?? ''}
        error={asked.fieldState.error?.message}
      />
    </>
  );
}
