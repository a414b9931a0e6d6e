import { zodResolver } from '@hookform/resolvers/zod';
import { Password } from '@unbrace/shared/identity';
import type { ReactNode } from 'react';
import { useController, useForm } from 'react-hook-form';
import { z } from 'zod';
import { Button, ProblemNote, TextField } from '../../ui/index.ts';
import { t } from './identity.texts.ts';

/** A new password, for those who come by a link. */
export function ChoosePasswordForm({
  label,
  action,
  error,
  pending,
  actions,
  onChosen,
}: {
  label: string;
  action: string;
  error: unknown;
  pending: boolean;
  /** What to do about the error. */
  actions?: ReactNode;
  onChosen: (password: string) => void;
}) {
  const { control, handleSubmit } = useForm({
    resolver: zodResolver(z.object({ password: Password })),
    defaultValues: { password: '' },
  });
  const { field, fieldState } = useController({ control, name: 'password' });
  const submit = handleSubmit(({ password }) => onChosen(password));
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
      <TextField
        label={label}
        type="password"
        autoComplete="new-password"
        hint={t('password.hint')}
        {...field}
        error={fieldState.error?.message}
      />
      <ProblemNote error={error} actions={actions} />
      <Button type="submit" size="large" wide pending={pending}>
        {action}
      </Button>
    </form>
  );
}
