import { useQuery } from '@tanstack/react-query';
import { management } from '@unbrace/shared/identity';
import type { PriceRule } from '@unbrace/shared/prices';
import { useState } from 'react';
import { useSession } from '../../api/session.queries.ts';
import { useHasRole } from '../../api/use-role.ts';
import { PageHeader, ProblemNote, Skeleton, Tabs, toast } from '../../ui/index.ts';
import { CancellationForm } from './cancellation-form.tsx';
import { ListHistory } from './list-history.tsx';
import { PriceRulesPanel } from './price-rules-panel.tsx';
import { cancellationQuery, type PriceList, priceListsQuery } from './prices.queries.ts';
import { t } from './prices.texts.ts';
import type { Sold } from './try-price.tsx';

/** What comes on top of a service's price and what cancelling costs; owners and admins change it, finance reads it. */
export function PricesPage({ services }: { services: readonly Sold[] }) {
  const lists = useQuery(priceListsQuery);
  const cancellation = useQuery(cancellationQuery);
  const mayChange = useHasRole(management);
  const zone = useSession()?.clinic.timeZone ?? 'UTC';
  const [taken, setTaken] = useState<{ rules: readonly PriceRule[]; time: number }>();
  const use = ({ rules }: PriceList) => {
    setTaken({ rules, time: Date.now() });
    toast({ title: t('history.used') });
  };
  const error = lists.error ?? cancellation.error;
  const retry = () => void Promise.all([lists.refetch(), cancellation.refetch()]);
  if (!lists.data || !cancellation.data)
    return (
      <>
        <PageHeader title={t('title')} lead={t('lead')} />
        {error ? <ProblemNote error={error} onRetry={retry} /> : <Skeleton lines={8} label={t('title')} />}
      </>
    );
  const newest = lists.data.items[0];
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Tabs
        label={t('tabs')}
        tabs={[
          {
            id: 'rules',
            name: t('tab.rules'),
            panel: (
              <PriceRulesPanel
                // What was published, or taken from the history, begins a new draft.
                key={`${newest?.version ?? 0} ${taken?.time ?? 0}`}
                lists={lists.data}
                begins={taken?.rules ?? newest?.rules ?? []}
                services={services}
                zone={zone}
                mayChange={mayChange}
              />
            ),
          },
          {
            id: 'cancellation',
            name: t('tab.cancellation'),
            panel: (
              <CancellationForm
                key={cancellation.data.policy.version}
                settings={cancellation.data}
                mayChange={mayChange}
              />
            ),
          },
          {
            id: 'history',
            name: t('tab.history'),
            panel: <ListHistory lists={lists.data} zone={zone} {...(mayChange ? { onUse: use } : {})} />,
          },
        ]}
      />
    </>
  );
}
