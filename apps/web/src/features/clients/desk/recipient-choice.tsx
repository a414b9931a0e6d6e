import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, ProblemNote, RadioCards, Skeleton } from '../../../ui/index.ts';
import { AddRecipientDrawer } from './add-recipient-drawer.tsx';
import { type Client, clientRecipientsQuery, type Recipient } from './desk-clients.queries.ts';
import { relationshipNames, t } from './desk-clients.texts.ts';

/** Who will be treated: the caller, somebody booked for before, or somebody new. */
export function RecipientChoice({
  client,
  value,
  onChange,
}: {
  client: Client;
  value: Recipient | null;
  onChange: (recipient: Recipient) => void;
}) {
  const { data, error, isPending, refetch } = useQuery(clientRecipientsQuery(client.id));
  const [isAdding, setAdding] = useState(false);
  if (isPending) return <Skeleton lines={2} label={t('recipients')} />;
  if (!data) return <ProblemNote error={error} onRetry={() => void refetch()} />;
  const people = data.items.filter(({ retired }) => !retired);
  return (
    <div className="flex flex-col gap-3">
      <RadioCards
        label={t('recipient.who')}
        choices={people.map(({ id, name, relationship }) => ({
          id,
          name,
          hint: relationshipNames[relationship],
        }))}
        value={value?.id}
        onChange={(id) => {
          const chosen = people.find((each) => each.id === id);
          if (chosen) onChange(chosen);
        }}
      />
      <div>
        <Button size="small" tone="quiet" onPress={() => setAdding(true)}>
          {t('recipient.add')}
        </Button>
      </div>
      {isAdding && <AddRecipientDrawer client={client} onClose={() => setAdding(false)} onAdded={onChange} />}
    </div>
  );
}
