import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Card, ProblemNote, Skeleton } from '../../../ui/index.ts';
import type { Place } from '../places.queries.ts';
import { ClientPlace } from './client-place.tsx';
import { clientPlacesQuery } from './client-places.queries.ts';
import { t } from './client-places.texts.ts';
import { PlaceDrawer } from './place-drawer.tsx';

/** Where a client is visited, retired places last. */
export function ClientPlacesCard({ clientId }: { clientId: string }) {
  const { data, error, isPending } = useQuery(clientPlacesQuery(clientId));
  const [open, setOpen] = useState<Place | 'new' | null>(null);
  const places = data?.items.toSorted((a, b) => Number(a.retired) - Number(b.retired)) ?? [];
  return (
    <Card
      title={t('title')}
      actions={
        <Button size="small" tone="secondary" onPress={() => setOpen('new')}>
          {t('add')}
        </Button>
      }
    >
      {isPending && <Skeleton lines={2} />}
      <ProblemNote error={error} />
      {data?.items.length === 0 && <p className="text-ink-soft">{t('none')}</p>}
      <ul className="divide-y divide-line">
        {places.map((place) => (
          <ClientPlace key={place.id} place={place} onChange={() => setOpen(place)} />
        ))}
      </ul>
      {open !== null && (
        <PlaceDrawer
          clientId={clientId}
          place={open === 'new' ? undefined : open}
          onClose={() => setOpen(null)}
        />
      )}
    </Card>
  );
}
