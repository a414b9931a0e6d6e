import { fromText } from '@unbrace/shared/kernel';
import { UsersRound } from 'lucide-react';
import { useSession } from '../../../api/session.queries.ts';
import { Badge, DateTime, EmptyState, formatPhone, Table, TextLink } from '../../../ui/index.ts';
import type { Client } from './desk-clients.queries.ts';
import { t } from './desk-clients.texts.ts';

export function ClientTable({ clients }: { clients: readonly Client[] }) {
  const zone = useSession()?.clinic.timeZone ?? 'UTC';
  return (
    <Table
      caption={t('title')}
      rows={clients}
      rowKey={({ id }) => id}
      empty={
        <EmptyState icon={UsersRound} title={t('empty.title')}>
          {t('empty.text')}
        </EmptyState>
      }
      columns={[
        { id: 'name', name: t('column.name'), rowHeader: true, cell: (client) => <Name client={client} /> },
        {
          id: 'phone',
          name: t('column.phone'),
          cell: ({ phone }) => phone && <span className="whitespace-nowrap">{formatPhone(phone)}</span>,
        },
        {
          id: 'email',
          name: t('column.email'),
          cell: ({ email }) => <span className="break-all">{email}</span>,
        },
        { id: 'visits', name: t('column.visits'), align: 'end', cell: ({ visits }) => visits },
        {
          id: 'since',
          name: t('column.since'),
          align: 'end',
          cell: ({ since }) => (
            <span className="whitespace-nowrap">
              <DateTime at={fromText(since)} zone={zone} as="date" />
            </span>
          ),
        },
      ]}
    />
  );
}

function Name({ client: { id, name, retired } }: { client: Client }) {
  return (
    <span className="flex flex-wrap items-center gap-2">
      <TextLink to="/desk/clients/$clientId" params={{ clientId: id }}>
        {name}
      </TextLink>
      {retired && <Badge>{t('retired')}</Badge>}
    </span>
  );
}
