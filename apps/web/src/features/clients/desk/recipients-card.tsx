import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Card, formatPhone, ProblemNote, Skeleton } from '../../../ui/index.ts';
import { AddRecipientDrawer } from './add-recipient-drawer.tsx';
import { type Client, clientRecipientsQuery } from './desk-clients.queries.ts';
import { relationshipNames, t } from './desk-clients.texts.ts';

/** Whom a client books for. */
export function RecipientsCard({ client }: { client: Client }) {
  const { data, error, isPending } = useQuery(clientRecipientsQuery(client.id));
  const [isAdding, setAdding] = useState(false);
  return (
    <Card
      title={t('recipients')}
      actions={
        <Button size="small" tone="secondary" onPress={() => setAdding(true)}>
          {t('recipient.add')}
        </Button>
      }
    >
      {isPending && <Skeleton lines={2} />}
      <ProblemNote error={error} />
      {data?.items.length === 0 && <p className="text-ink-soft">{t('recipients.none')}</p>}
      <ul className="divide-y divide-line">
        {data?.items.map(({ id, name, relationship, phone, email }) => (
          <li key={id} className="py-2.5">
            <span className="font-semibold">{name}</span>{' '}
            <span className="text-sm text-ink-soft">
              {[relationshipNames[relationship], phone && formatPhone(phone), email]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {isAdding && <AddRecipientDrawer client={client} onClose={() => setAdding(false)} />}
    </Card>
  );
}
