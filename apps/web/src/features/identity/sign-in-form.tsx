import { zodResolver } from '@hookform/resolvers/zod';
import { Email } from '@unbrace/shared/identity';
import { useController, useForm } from 'react-hook-form';
import { z } from 'zod';
import type { Session } from '../../api/session.queries.ts';
import { Button, ProblemNote, TextField, TextLink } from '../../ui/index.ts';
import { useSignIn } from './identity.queries.ts';
import { t } from './identity.texts.ts';

const Typed = z.object({
  email: Email,
  password: z.string().min(1, { error: t('signIn.password.missing') }),
});

/** E-mail and password. With `clinic`, the session begins there. */
export function SignInForm({
  clinic,
  onSignedIn,
}: {
  clinic?: string;
  onSignedIn?: (session: Session) => void;
}) {
  const signIn = useSignIn();
  const { control, handleSubmit } = useForm({
    resolver: zodResolver(Typed),
    defaultValues: { email: '', password: '' },
  });
  const email = useController({ control, name: 'email' });
  const password = useController({ control, name: 'password' });
  const submit = handleSubmit((typed) =>
    signIn.mutate(
      { ...typed, ...(clinic === undefined ? {} : { clinic }) },
      { onSuccess: (session) => session && onSignedIn?.(session) },
    ),
  );
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
      <TextField
        label={t('email')}
        type="email"
        autoComplete="username"
        {...email.field}
        error={email.fieldState.error?.message}
      />
      <TextField
        label={t('password')}
        type="password"
        autoComplete="current-password"
        {...password.field}
        error={password.fieldState.error?.message}
      />
      <ProblemNote error={signIn.error} />
      <Button type="submit" size="large" wide pending={signIn.isPending}>
        {t('signIn.do')}
      </Button>
      <p>
        <TextLink to="/forgot">{t('signIn.forgot')}</TextLink>
      </p>
    </form>
  );
}
