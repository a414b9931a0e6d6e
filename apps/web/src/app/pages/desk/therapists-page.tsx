import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { management } from '@unbrace/shared/identity';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useHasRole } from '../../../api/use-role.ts';
import { servicesQuery } from '../../../features/services/services.queries.ts';
import { TherapistDrawer } from '../../../features/therapists/therapist-drawer.tsx';
import { TherapistTable } from '../../../features/therapists/therapist-table.tsx';
import { therapistsQuery } from '../../../features/therapists/therapists.queries.ts';
import { t } from '../../../features/therapists/therapists.texts.ts';
import { Button, PageHeader, ProblemNote, Skeleton } from '../../../ui/index.ts';
import { baseSuburb } from './base-suburb.tsx';
import { namesOf } from './names-of.ts';

/** Everybody who treats. */
export function TherapistsPage() {
  const therapists = useQuery(therapistsQuery);
  const services = useQuery(servicesQuery);
  const navigate = useNavigate();
  const mayAdd = useHasRole(management);
  const [isAdding, setAdding] = useState(false);
  const add = (
    <Button icon={<Plus aria-hidden className="size-4" />} onPress={() => setAdding(true)}>
      {t('add')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} actions={mayAdd && add} />
      {therapists.isPending && <Skeleton lines={8} label={t('title')} />}
      <ProblemNote error={therapists.error} onRetry={() => void therapists.refetch()} />
      {therapists.data && (
        <TherapistTable
          therapists={therapists.data.items}
          serviceNames={namesOf(services.data?.items ?? [])}
          add={add}
        />
      )}
      {isAdding && (
        <TherapistDrawer
          therapist={undefined}
          services={(services.data?.items ?? []).filter(({ retired }) => !retired)}
          baseField={baseSuburb}
          onClose={() => setAdding(false)}
          onSaved={({ id }) =>
            void navigate({ to: '/desk/therapists/$therapistId', params: { therapistId: id } })
          }
        />
      )}
    </>
  );
}
