import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, ProblemNote, RadioCards, Skeleton } from '../../../ui/index.ts';
import type { Place } from '../places.queries.ts';
import { clientPlacesQuery } from './client-places.queries.ts';
import { t } from './client-places.texts.ts';
import { PlaceDrawer } from './place-drawer.tsx';

/** Where the visit is: a place of the client, or a new one. */
export function PlaceChoice({
  clientId,
  value,
  onChange,
}: {
  clientId: string;
  value: Place | null;
  onChange: (place: Place) => void;
}) {
  const { data, error, isPending, refetch } = useQuery(clientPlacesQuery(clientId));
  const [isAdding, setAdding] = useState(false);
  if (isPending) return <Skeleton lines={2} label={t('title')} />;
  if (!data) return <ProblemNote error={error} onRetry={() => void refetch()} />;
  const places = data.items.filter(({ retired }) => !retired);
  return (
    <div className="flex flex-col gap-3">
      {places.length === 0 ? (
        <p className="text-ink-soft">{t('none')}</p>
      ) : (
        <RadioCards
          label={t('where')}
          choices={places.map(({ id, kind, label, addressLine, suburb }) => ({
            id,
            name: label,
            hint: `${t(`kind.${kind}`)} · ${addressLine}, ${suburb}`,
          }))}
          value={value?.id}
          onChange={(id) => {
            const chosen = places.find((each) => each.id === id);
            if (chosen) onChange(chosen);
          }}
        />
      )}
      <div>
        <Button size="small" tone={places.length === 0 ? 'primary' : 'quiet'} onPress={() => setAdding(true)}>
          {t('add')}
        </Button>
      </div>
      {isAdding && <PlaceDrawer clientId={clientId} onClose={() => setAdding(false)} onSaved={onChange} />}
    </div>
  );
}
