import type { ReactNode } from 'react';
import { Badge, Money, Table } from '../../ui/index.ts';
import { ServiceActions } from './service-actions.tsx';
import type { Service } from './services.queries.ts';
import { styleNames, t } from './services.texts.ts';

export function ServiceTable({
  services,
  onChange,
  empty,
}: {
  services: readonly Service[];
  /** Absent for those who only read. */
  onChange?: (service: Service) => void;
  empty: ReactNode;
}) {
  const actions = onChange && {
    id: 'actions',
    name: t('column.actions'),
    cell: (service: Service) => <ServiceActions service={service} onChange={() => onChange(service)} />,
    align: 'end' as const,
  };
  return (
    <Table
      caption={t('title')}
      rows={services.toSorted(
        (a, b) => Number(a.retired) - Number(b.retired) || a.name.localeCompare(b.name),
      )}
      rowKey={({ id }) => id}
      empty={empty}
      columns={[
        { id: 'name', name: t('column.name'), rowHeader: true, cell: ({ name }) => name },
        { id: 'style', name: t('column.style'), cell: ({ style }) => styleNames[style] },
        { id: 'prices', name: t('column.prices'), cell: ({ prices }) => <Prices prices={prices} /> },
        {
          id: 'skills',
          name: t('column.skills'),
          cell: ({ skills }) => skills.join(', ').replaceAll('_', ' ') || t('none'),
        },
        { id: 'state', name: t('column.state'), cell: ({ retired }) => <State retired={retired} /> },
        ...(actions ? [actions] : []),
      ]}
    />
  );
}

function Prices({ prices }: Pick<Service, 'prices'>) {
  return (
    <ul className="flex flex-wrap justify-end gap-x-4 md:justify-start">
      {prices.map(({ minutes, price }) => (
        <li key={minutes} className="whitespace-nowrap">
          {t('minutes', { count: minutes })} <Money value={price} trim />
        </li>
      ))}
    </ul>
  );
}

function State({ retired }: Pick<Service, 'retired'>) {
  return <Badge tone={retired ? 'neutral' : 'good'}>{retired ? t('retired') : t('offered')}</Badge>;
}
