import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { Button, Checkbox, PageHeader, ProblemNote, Skeleton, TextField } from '../../../ui/index.ts';
import { ClientDrawer } from './client-drawer.tsx';
import { ClientTable } from './client-table.tsx';
import { clientsQuery } from './desk-clients.queries.ts';
import { t } from './desk-clients.texts.ts';

/** Everybody who books, found by name, phone or e-mail. */
export function ClientsPage() {
  const [q, setQ] = useState('');
  const [retired, setRetired] = useState(false);
  const [isAdding, setAdding] = useState(false);
  const navigate = useNavigate();
  const clients = useInfiniteQuery({
    ...clientsQuery({ q: useDeferredValue(q.trim()), retired }),
    placeholderData: keepPreviousData,
  });
  const rows = clients.data?.pages.flatMap(({ items }) => items);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <Button icon={<Plus aria-hidden className="size-4" />} onPress={() => setAdding(true)}>
            {t('add')}
          </Button>
        }
      />
      <search className="flex flex-wrap items-end gap-x-6 gap-y-3">
        <div className="w-full max-w-md">
          <TextField
            label={t('search')}
            hint={t('search.hint')}
            type="search"
            autoComplete="off"
            value={q}
            onChange={setQ}
          />
        </div>
        <Checkbox value={retired} onChange={setRetired}>
          {t('search.retired')}
        </Checkbox>
      </search>
      <ProblemNote error={clients.error} onRetry={() => void clients.refetch()} />
      {clients.isPending && <Skeleton lines={8} label={t('title')} />}
      {rows && (
        <>
          <p role="status" className="text-sm text-ink-soft">
            {t('found', { count: rows.length })}
          </p>
          <ClientTable clients={rows} />
        </>
      )}
      {clients.hasNextPage && (
        <div>
          <Button
            tone="secondary"
            pending={clients.isFetchingNextPage}
            onPress={() => void clients.fetchNextPage()}
          >
            {t('more')}
          </Button>
        </div>
      )}
      {isAdding && (
        <ClientDrawer
          client={undefined}
          onClose={() => setAdding(false)}
          onSaved={({ id }) => void navigate({ to: '/desk/clients/$clientId', params: { clientId: id } })}
        />
      )}
    </>
  );
}
