import { useQuery } from '@tanstack/react-query';
import { management } from '@unbrace/shared/identity';
import { HandHeart, Plus } from 'lucide-react';
import { useState } from 'react';
import { useHasRole } from '../../api/use-role.ts';
import { Button, EmptyState, PageHeader, ProblemNote, Skeleton } from '../../ui/index.ts';
import { ServiceDrawer } from './service-drawer.tsx';
import { ServiceTable } from './service-table.tsx';
import { type Service, servicesQuery } from './services.queries.ts';
import { t } from './services.texts.ts';

/** What the clinic sells. Owners and admins change it, everybody at the desk reads it. */
export function ServicesPage() {
  const services = useQuery(servicesQuery);
  const mayChange = useHasRole(management);
  const [open, setOpen] = useState<Service | 'new'>();
  const add = mayChange && (
    <Button icon={<Plus aria-hidden className="size-4" />} onPress={() => setOpen('new')}>
      {t('add')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} actions={add} />
      {services.isPending && <Skeleton lines={6} label={t('title')} />}
      <ProblemNote error={services.error} onRetry={() => void services.refetch()} />
      {services.data && (
        <ServiceTable
          services={services.data.items}
          {...(mayChange ? { onChange: setOpen } : {})}
          empty={
            <EmptyState icon={HandHeart} title={t('empty.title')} action={add}>
              {t('empty.text')}
            </EmptyState>
          }
        />
      )}
      {open !== undefined && (
        <ServiceDrawer
          key={open === 'new' ? 'new' : open.id}
          service={open === 'new' ? undefined : open}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
}
