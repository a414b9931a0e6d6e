import { zodResolver } from '@hookform/resolvers/zod';
import { Email } from '@unbrace/shared/identity';
import { useController, useForm } from 'react-hook-form';
import { z } from 'zod';
import { Button, Callout, PageHeader, ProblemNote, TextField } from '../../ui/index.ts';
import { useAskForReset } from './identity.queries.ts';
import { t } from './identity.texts.ts';

export function AskForResetPage() {
  const ask = useAskForReset();
  const { control, handleSubmit } = useForm({
    resolver: zodResolver(z.object({ email: Email })),
    defaultValues: { email: '' },
  });
  const { field, fieldState } = useController({ control, name: 'email' });
  const submit = handleSubmit(({ email }) => ask.mutate(email));
  return (
    <>
      <PageHeader title={t('forgot.title')} lead={t('forgot.lead')} />
      {ask.isSuccess ? (
        <Callout live tone="good" title={t('forgot.sent.title')}>
          <p>{t('forgot.sent.text')}</p>
        </Callout>
      ) : (
        <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
          <TextField
            label={t('email')}
            type="email"
            autoComplete="username"
            {...field}
            error={fieldState.error?.message}
          />
          <ProblemNote error={ask.error} />
          <Button type="submit" size="large" wide pending={ask.isPending}>
            {t('forgot.do')}
          </Button>
        </form>
      )}
    </>
  );
}
