import { useQuery } from '@tanstack/react-query';
import { CalendarOff } from 'lucide-react';
import { sessionQuery } from '../../api/session.queries.ts';
import { EmptyState, PageHeader, PageWithout, ProblemNote, Skeleton } from '../../ui/index.ts';
import { hoursQuery } from './availability.queries.ts';
import { cityOf } from './city-of.ts';
import { OwnHours } from './own-hours.tsx';
import { t } from './own-hours.texts.ts';

/** A therapist's own working time, to read. */
export function OwnHoursPage() {
  const session = useQuery(sessionQuery);
  if (session.isPending) return <PageWithout label={t('loading')} lines={8} />;
  const therapistId = session.data?.therapistId ?? null;
  if (therapistId !== null) return <HoursOf therapistId={therapistId} />;
  return (
    <>
      <PageHeader title={t('title')} />
      <ProblemNote error={session.error} onRetry={() => void session.refetch()} />
      <EmptyState icon={CalendarOff} title={t('not-a-therapist')}>
        {t('not-a-therapist.text')}
      </EmptyState>
    </>
  );
}

function HoursOf({ therapistId }: { therapistId: string }) {
  const hours = useQuery(hoursQuery(therapistId));
  return (
    <>
      <PageHeader
        title={t('title')}
        {...(hours.data ? { lead: t('lead', { zone: cityOf(hours.data.timeZone) }) } : {})}
      />
      <ProblemNote error={hours.error} onRetry={() => void hours.refetch()} />
      {hours.isPending && <Skeleton label={t('loading')} lines={8} />}
      {hours.data && <OwnHours hours={hours.data} />}
    </>
  );
}
