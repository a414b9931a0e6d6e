import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { management } from '@unbrace/shared/identity';
import { useState } from 'react';
import { useHasRole } from '../../../api/use-role.ts';
import { HoursPanel } from '../../../features/availability/hours-panel.tsx';
import { servicesQuery } from '../../../features/services/services.queries.ts';
import { TherapistDetails } from '../../../features/therapists/therapist-details.tsx';
import { TherapistDrawer } from '../../../features/therapists/therapist-drawer.tsx';
import { therapistQuery } from '../../../features/therapists/therapists.queries.ts';
import { t as therapistTexts } from '../../../features/therapists/therapists.texts.ts';
import { Button, PageHeader, PageWithout, TextLink } from '../../../ui/index.ts';
import { baseSuburb } from './base-suburb.tsx';
import { t } from './desk.texts.ts';
import { namesOf } from './names-of.ts';
import { RetireTherapist } from './retire-therapist.tsx';

const route = getRouteApi('/desk/therapists/$therapistId');

/** One therapist: who they are, and when they work. */
export function TherapistPage() {
  const { therapistId } = route.useParams();
  const { data: therapist, error, refetch } = useQuery(therapistQuery(therapistId));
  const services = useQuery(servicesQuery).data?.items ?? [];
  const mayChange = useHasRole(management);
  const [isChanging, setChanging] = useState(false);
  if (!therapist) {
    return (
      <PageWithout
        lines={8}
        label={t('therapist.loading')}
        error={error}
        onRetry={() => void refetch()}
        back={<TextLink to="/desk/therapists">{t('therapist.all')}</TextLink>}
      />
    );
  }
  return (
    <>
      <PageHeader
        title={therapist.name}
        {...(therapist.retired ? { eyebrow: t('therapist.retired') } : {})}
        actions={
          mayChange && (
            <>
              <RetireTherapist therapist={therapist} />
              <Button tone="secondary" onPress={() => setChanging(true)}>
                {therapistTexts('change')}
              </Button>
            </>
          )
        }
      />
      <div className="grid items-start gap-6 *:min-w-0 xl:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <HoursPanel key={therapist.id} therapistId={therapist.id} />
        <TherapistDetails therapist={therapist} serviceNames={namesOf(services)} />
      </div>
      {isChanging && (
        <TherapistDrawer
          therapist={therapist}
          services={services.filter(({ id, retired }) => !retired || therapist.serviceIds.includes(id))}
          baseField={baseSuburb}
          onClose={() => setChanging(false)}
        />
      )}
    </>
  );
}
