import { useQuery } from '@tanstack/react-query';
import { PricesPage } from '../../../features/prices/prices-page.tsx';
import { servicesQuery } from '../../../features/services/services.queries.ts';
import { ProblemNote, Skeleton } from '../../../ui/index.ts';
import { t } from '../../app.texts.ts';

/** Prices beside what is sold. */
export function Prices() {
  const services = useQuery(servicesQuery);
  if (services.data) return <PricesPage services={services.data.items.filter(({ retired }) => !retired)} />;
  if (services.error) return <ProblemNote error={services.error} onRetry={() => void services.refetch()} />;
  return <Skeleton lines={8} label={t('desk.prices')} />;
}
