import { zodResolver } from '@hookform/resolvers/zod';
import { fromText } from '@unbrace/shared/kernel';
import { SignOffRequest } from '@unbrace/shared/triage';
import { useController, useForm } from 'react-hook-form';
import { useSession } from '../../../api/session.queries.ts';
import { Button, Card, DateTime, ProblemNote, TextField, toast } from '../../../ui/index.ts';
import { type RulesView, useSignOff } from './rules.queries.ts';
import { t } from './rules.texts.ts';

const Typed = SignOffRequest.pick({ clinician: true, registration: true });

/** Which registered clinician signed these rules and numbers off, and the form that records it. */
export function SignOffs({ view }: { view: RulesView }) {
  const zone = useSession()?.clinic.timeZone ?? 'UTC';
  const signOff = useSignOff();
  const { control, handleSubmit, reset } = useForm({
    resolver: zodResolver(Typed),
    defaultValues: { clinician: '', registration: '' },
  });
  const clinician = useController({ control, name: 'clinician' });
  const registration = useController({ control, name: 'registration' });
  const { ruleSetVersion, thresholdsVersion } = view;
  const submit = handleSubmit((typed) =>
    signOff.mutate(
      { ...typed, ruleSetVersion, thresholdsVersion },
      {
        onSuccess: () => {
          reset();
          toast({ title: t('sign.done') });
        },
      },
    ),
  );
  return (
    <Card title={t('signed.title')}>
      <ul className="flex flex-col gap-1">
        {view.signOffs.map(({ at, isCurrent, recordedBy, ...by }) => (
          <li key={at}>
            {t('signed.line', { clinician: by.clinician, registration: by.registration, who: recordedBy })},{' '}
            <DateTime at={fromText(at)} zone={zone} as="date" />,{' '}
            {t(isCurrent ? 'signed.current' : 'signed.old')}
          </li>
        ))}
      </ul>
      <form
        noValidate
        onSubmit={(event) => void submit(event)}
        className="mt-4 flex flex-wrap items-end gap-3"
      >
        <TextField label={t('sign.name')} {...clinician.field} error={clinician.fieldState.error?.message} />
        <TextField
          label={t('sign.registration')}
          {...registration.field}
          error={registration.fieldState.error?.message}
        />
        <Button type="submit" tone="secondary" pending={signOff.isPending}>
          {t('sign.do')}
        </Button>
      </form>
      <ProblemNote error={signOff.error} />
    </Card>
  );
}
