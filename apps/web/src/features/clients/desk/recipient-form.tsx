import { zodResolver } from '@hookform/resolvers/zod';
import { AddRecipientRequest, reachOf, Relationship } from '@unbrace/shared/clients';
import { useForm } from 'react-hook-form';
import { ProblemNote, Select, TextField } from '../../../ui/index.ts';
import { useField, useTextOrNull } from '../../../ui/use-field.ts';
import type { Client, Recipient, useAddRecipientFor } from './desk-clients.queries.ts';
import { relationshipNames, t } from './desk-clients.texts.ts';

/** An adult answers the safety check alone, so there must be somewhere to send it where the caller does not read along. */
const typedFor = (client: Client) =>
  AddRecipientRequest.refine((typed) => typed.relationship === 'child' || reachOf(typed, client) !== null, {
    path: ['phone'],
    error: t('recipient.contact.missing'),
  });

interface RecipientFormProps {
  id: string;
  client: Client;
  add: ReturnType<typeof useAddRecipientFor>;
  onAdded: (recipient: Recipient) => void;
}

export function RecipientForm({ id, client, add, onAdded }: RecipientFormProps) {
  const { control, handleSubmit, watch } = useForm({
    resolver: zodResolver(typedFor(client)),
    defaultValues: { relationship: 'partner', name: '', email: null, phone: null },
  });
  const isChild = watch('relationship') === 'child';
  const submit = handleSubmit((body) => add.mutate(body, { onSuccess: (recipient) => onAdded(recipient) }));
  return (
    <form id={id} noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
      <TextField label={t('field.name')} autoComplete="off" {...useField(control, 'name')} />
      <Select
        label={t('field.relationship', { client: client.name })}
        choices={Relationship.exclude(['self']).options.map((each) => ({
          id: each,
          name: relationshipNames[each],
        }))}
        {...useField(control, 'relationship')}
      />
      <TextField
        label={t('field.phone')}
        hint={t(isChild ? 'recipient.child' : 'recipient.contact')}
        optional={isChild}
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
      <ProblemNote error={add.error} />
    </form>
  );
}
