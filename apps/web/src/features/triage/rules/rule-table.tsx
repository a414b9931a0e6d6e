import { useState } from 'react';
import { Table, TextField } from '../../../ui/index.ts';
import type { RulesView } from './rules.queries.ts';
import { t } from './rules.texts.ts';

/** Every rule: id, tier, wording, source, and whether it comes from the articles or was added. */
export function RuleTable({ rules }: { rules: RulesView['items'] }) {
  const [wanted, setWanted] = useState('');
  const words = wanted.trim().toLowerCase();
  const found = rules.filter(({ id, tier, category, client, therapist }) =>
    [id, tier, category, client, therapist.full].join(' ').toLowerCase().includes(words),
  );
  return (
    <div className="flex flex-col gap-4">
      <TextField label={t('find')} type="search" value={wanted} onChange={setWanted} />
      <Table
        caption={t('title')}
        rows={found}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'rule',
            name: t('column.rule'),
            rowHeader: true,
            cell: ({ id }) => <span className="font-mono text-xs break-all">{id}</span>,
          },
          { id: 'tier', name: t('column.tier'), cell: ({ tier }) => tier.replaceAll('_', ' ').toLowerCase() },
          {
            id: 'words',
            name: t('column.words'),
            cell: ({ client, therapist }) => (
              <span className="flex flex-col gap-1">
                <span>{client}</span>
                <span className="text-ink-soft">{therapist.atTable}</span>
              </span>
            ),
          },
          { id: 'source', name: t('column.source'), cell: ({ sources }) => sources.join(', ') },
          { id: 'basis', name: t('column.basis'), cell: ({ basis }) => t(`basis.${basis}`) },
        ]}
      />
    </div>
  );
}
