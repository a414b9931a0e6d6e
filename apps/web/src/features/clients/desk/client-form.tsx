import { zodResolver } from '@hookform/resolvers/zod';
import { AddClientRequest } from '@unbrace/shared/clients';
import { useForm } from 'react-hook-form';
import { ProblemNote, TextField } from '../../../ui/index.ts';
import { useField, useTextOrNull } from '../../../ui/use-field.ts';
import type { Client, useSaveClient } from './desk-clients.queries.ts';
import { t } from './desk-clients.texts.ts';

interface ClientFormProps {
  /** For the button that submits it, which may be elsewhere. */
  id: string;
  client: Client | undefined;
  /** What was typed to find somebody who turned out to be new. */
  name?: string;
  save: ReturnType<typeof useSaveClient>;
  onSaved: (client: Client) => void;
}

/** Who somebody is and how to reach them. */
export function ClientForm({ id, client, name = '', save, onSaved }: ClientFormProps) {
  const { control, handleSubmit } = useForm({
    resolver: zodResolver(AddClientRequest),
    defaultValues: {
      name: client?.name ?? name,
      email: client?.email ?? null,
      phone: client?.phone ?? null,
    },
  });
  const submit = handleSubmit((body) => save.mutate(body, { onSuccess: (saved) => onSaved(saved) }));
  return (
    <form id={id} noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
      <TextField label={t('field.name')} autoComplete="off" {...useField(control, 'name')} />
      <TextField
        label={t('field.phone')}
        hint={t('field.contact.hint')}
        type="tel"
        autoComplete="off"
        {...useTextOrNull(control, 'phone')}
      />
      <TextField
        label={t('field.email')}
        optional
        type="email"
        autoComplete="off"
        {...useTextOrNull(control, 'email')}
      />
      <ProblemNote error={save.error} />
    </form>
  );
}
