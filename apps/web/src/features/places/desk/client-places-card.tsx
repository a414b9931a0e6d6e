import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Card, ProblemNote, Skeleton } from '../../../ui/index.ts';
import { AddPlaceDrawer } from './add-place-drawer.tsx';
import { clientPlacesQuery } from './client-places.queries.ts';
import { t } from './client-places.texts.ts';

/** Where a client is visited. */
export function ClientPlacesCard({ clientId }: { clientId: string }) {
  const { data, error, isPending } = useQuery(clientPlacesQuery(clientId));
  const [isAdding, setAdding] = useState(false);
  return (
    <Card
      title={t('title')}
      actions={
        <Button size="small" tone="secondary" onPress={() => setAdding(true)}>
          {t('add')}
        </Button>
      }
    >
      {isPending && <Skeleton lines={2} />}
      <ProblemNote error={error} />
      {data?.items.length === 0 && <p className="text-ink-soft">{t('none')}</p>}
      <ul className="divide-y divide-line">
        {data?.items.map(({ id, kind, label, addressLine, suburb, postcode }) => (
          <li key={id} className="py-2.5">
            <span className="font-semibold">{label}</span>{' '}
            <span className="text-sm text-ink-soft">
              {label !== t(`kind.${kind}`) && `${t(`kind.${kind}`)} · `}
              {addressLine}, {suburb} {postcode}
            </span>
          </li>
        ))}
      </ul>
      {isAdding && <AddPlaceDrawer clientId={clientId} onClose={() => setAdding(false)} />}
    </Card>
  );
}
