import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { dateOf, dayNumber } from '@unbrace/shared/availability';
import { LocalDate } from '@unbrace/shared/kernel';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { HoursGrid, WeekGrid } from '../../../features/bookings/desk/week-grid.tsx';
import { weekQuery } from '../../../features/bookings/desk/week.queries.ts';
import { t } from '../../../features/bookings/desk/week.texts.ts';
import {
  Button,
  formatDay,
  IconButton,
  PageHeader,
  ProblemNote,
  RouteLink,
  Skeleton,
  Tabs,
} from '../../../ui/index.ts';
import { LiveNote } from './live-note.tsx';

const route = getRouteApi('/desk/week');

/** A week at a glance: who is full, who is free, which hours are asked for. Each day leads to its board. */
export function WeekPage() {
  const { date } = route.useSearch();
  const navigate = route.useNavigate();
  const { data: week, error, isPending, refetch } = useQuery(weekQuery(date));
  const go = (to: LocalDate | undefined) => void navigate({ search: { date: to } });
  const [monday = '', sunday = ''] = [week?.dates[0], week?.dates.at(-1)];
  const step = (days: number) => go(LocalDate.parse(dateOf(dayNumber(LocalDate.parse(monday)) + days)));
  const link = (day: string) => (
    <RouteLink
      to="/desk"
      search={{ date: LocalDate.parse(day) }}
      aria-label={t('open', { day: formatDay(day, week?.timeZone ?? 'UTC', 'day') })}
      className="flex min-h-11 flex-col justify-center rounded-xs text-primary underline underline-offset-4"
    >
      <span>{formatDay(day, week?.timeZone ?? 'UTC', 'weekday')}</span>
      <span>{formatDay(day, week?.timeZone ?? 'UTC', 'dayMonth')}</span>
    </RouteLink>
  );
  return (
    <>
      <PageHeader
        title={t('title')}
        eyebrow={
          week &&
          t('span', {
            from: formatDay(monday, week.timeZone, 'day'),
            to: formatDay(sunday, week.timeZone, 'day'),
          })
        }
      />
      {week && (
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <div className="flex flex-wrap items-center gap-2">
            <IconButton
              label={t('previous')}
              icon={<ChevronLeft aria-hidden className="size-5" />}
              onPress={() => step(-7)}
            />
            <IconButton
              label={t('next')}
              icon={<ChevronRight aria-hidden className="size-5" />}
              onPress={() => step(7)}
            />
            <Button tone="secondary" onPress={() => go(undefined)}>
              {t('now')}
            </Button>
          </div>
          <LiveNote />
        </div>
      )}
      {isPending && <Skeleton lines={10} label={t('loading')} />}
      <ProblemNote error={error} onRetry={() => void refetch()} />
      {week && (
        <Tabs
          label={t('views')}
          tabs={[
            { id: 'therapists', name: t('therapists'), panel: <WeekGrid week={week} link={link} /> },
            { id: 'hours', name: t('hours'), panel: <HoursGrid week={week} link={link} /> },
          ]}
        />
      )}
    </>
  );
}
