import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { Button, formatPhone, ProblemNote, Spinner, TextField } from '../../../ui/index.ts';
import { ClientDrawer } from './client-drawer.tsx';
import { type Client, clientsQuery } from './desk-clients.queries.ts';
import { t } from './desk-clients.texts.ts';

const shown = 6;

/** Finds who is calling, or makes them a client. */
export function FindClient({ onChoose }: { onChoose: (client: Client) => void }) {
  const [q, setQ] = useState('');
  const [isAdding, setAdding] = useState(false);
  const asked = useDeferredValue(q.trim());
  const { data, error, isFetching } = useInfiniteQuery({
    ...clientsQuery({ q: asked, retired: false }),
    placeholderData: keepPreviousData,
    enabled: asked.length > 0,
  });
  const found = asked === '' ? [] : (data?.pages[0]?.items ?? []);
  return (
    <div className="flex flex-col gap-3">
      <TextField
        label={t('search')}
        hint={t('search.hint')}
        type="search"
        autoComplete="off"
        value={q}
        onChange={setQ}
      />
      <ProblemNote error={error} />
      <div role="status" className="text-sm text-ink-soft">
        {asked !== '' && data && t('found', { count: Math.min(found.length, shown) })}
        {isFetching && <Spinner label={t('search')} />}
      </div>
      <ul className="flex flex-col gap-2">
        {found.slice(0, shown).map((client) => (
          <li key={client.id} className="flex flex-wrap items-center justify-between gap-2">
            <span>
              <span className="font-semibold">{client.name}</span>{' '}
              <span className="text-sm break-all text-ink-soft">
                {client.phone ? formatPhone(client.phone) : client.email}
              </span>
            </span>
            <Button
              size="small"
              tone="secondary"
              aria-label={t('choose.of', { name: client.name })}
              onPress={() => onChoose(client)}
            >
              {t('choose')}
            </Button>
          </li>
        ))}
      </ul>
      <div>
        <Button
          size="small"
          tone="quiet"
          icon={<Plus aria-hidden className="size-4" />}
          onPress={() => setAdding(true)}
        >
          {t('add')}
        </Button>
      </div>
      {isAdding && (
        <ClientDrawer client={undefined} name={q} onClose={() => setAdding(false)} onSaved={onChoose} />
      )}
    </div>
  );
}
