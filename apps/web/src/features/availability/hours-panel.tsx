import { useQuery } from '@tanstack/react-query';
import { Card, ProblemNote, Skeleton, Tabs } from '../../ui/index.ts';
import { hoursQuery } from './availability.queries.ts';
import { t } from './availability.texts.ts';
import { BlockedList } from './blocked-list.tsx';
import { LeaveForm } from './leave-form.tsx';
import { LeaveList } from './leave-list.tsx';
import { OverrideForm } from './override-form.tsx';
import { OverrideList } from './override-list.tsx';
import { WeeklyHoursForm } from './weekly-hours-form.tsx';

/** All of a therapist's working time: what repeats, what differs, what is away. */
export function HoursPanel({ therapistId }: { therapistId: string }) {
  const { data: hours, error, isPending, refetch } = useQuery(hoursQuery(therapistId));
  if (isPending) return <Skeleton lines={8} label={t('loading')} />;
  if (!hours) return <ProblemNote error={error} onRetry={() => void refetch()} />;
  const { timeZone: zone } = hours;
  return (
    <Card>
      <Tabs
        label={t('tabs')}
        tabs={[
          { id: 'week', name: t('tab.week'), panel: <WeeklyHoursForm hours={hours} /> },
          {
            id: 'dates',
            name: t('tab.dates'),
            panel: (
              <div className="flex flex-col gap-6">
                <p className="text-ink-soft">{t('dates.lead')}</p>
                <OverrideForm therapistId={therapistId} zone={zone} />
                <OverrideList hours={hours} />
              </div>
            ),
          },
          {
            id: 'leave',
            name: t('tab.leave'),
            panel: (
              <div className="flex flex-col gap-6">
                <p className="text-ink-soft">{t('leave.lead')}</p>
                <LeaveForm therapistId={therapistId} zone={zone} />
                <LeaveList hours={hours} />
              </div>
            ),
          },
          { id: 'blocked', name: t('tab.blocked'), panel: <BlockedList hours={hours} /> },
        ]}
      />
    </Card>
  );
}
