import { zodResolver } from '@hookform/resolvers/zod';
import { Email, emailTaken, Password, PersonName, Phone } from '@unbrace/shared/identity';
import { type Control, useController, useForm } from 'react-hook-form';
import { z } from 'zod';
import { Button, problemOf, ProblemNote, TextField } from '../../ui/index.ts';
import { useSignUp } from './identity.queries.ts';
import { t } from './identity.texts.ts';

const Typed = z.object({ name: PersonName, email: Email, phone: Phone, password: Password });
type Typed = z.input<typeof Typed>;

const blank: Typed = { name: '', email: '', phone: '', password: '' };

/** What an account needs, and nothing more. */
export function SignUpForm({ clinic, onKnown }: { clinic: string; onKnown: () => void }) {
  const signUp = useSignUp();
  const { control, handleSubmit } = useForm({ resolver: zodResolver(Typed), defaultValues: blank });
  const submit = handleSubmit((typed) => signUp.mutate({ ...typed, clinic }));
  const isTaken = emailTaken.is(problemOf(signUp.error));
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
      <Line control={control} name="name" autoComplete="name" />
      <Line control={control} name="email" type="email" autoComplete="email" />
      <Line control={control} name="phone" type="tel" autoComplete="tel" hint={t('phone.hint')} />
      <Line
        control={control}
        name="password"
        type="password"
        autoComplete="new-password"
        hint={t('password.hint')}
      />
      <ProblemNote
        error={signUp.error}
        fieldNames={{ name: t('name'), email: t('email'), phone: t('phone'), password: t('password') }}
        actions={
          isTaken ? (
            <Button tone="secondary" size="small" onPress={onKnown}>
              {t('signUp.signInInstead')}
            </Button>
          ) : undefined
        }
      />
      <Button type="submit" size="large" wide pending={signUp.isPending}>
        {t('signUp.do')}
      </Button>
    </form>
  );
}

function Line({
  control,
  name,
  ...rest
}: {
  control: Control<Typed, unknown, z.output<typeof Typed>>;
  name: keyof Typed;
  type?: 'email' | 'tel' | 'password';
  autoComplete: string;
  hint?: string;
}) {
  const { field, fieldState } = useController({ control, name });
  return <TextField label={t(name)} {...rest} {...field} error={fieldState.error?.message} />;
}
