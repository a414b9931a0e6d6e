import { useInfiniteQuery } from '@tanstack/react-query';
import { fromText } from '@unbrace/shared/kernel';
import { CalendarDays, ChevronRight } from 'lucide-react';
import {
  DateTime,
  EmptyState,
  formatTime,
  ProblemNote,
  RouteLink,
  ShowMore,
  Skeleton,
} from '../../ui/index.ts';
import { StateBadge } from './state-badge.tsx';
import { type VisitSummary, visitsQuery } from './visits.queries.ts';
import { t } from './visits.texts.ts';

/** Visits under the day they are on, in the place's own time. */
export function VisitList({ when }: { when: 'upcoming' | 'past' }) {
  const visits = useInfiniteQuery(visitsQuery(when));
  if (visits.isPending) return <Skeleton label={t('visits.loading')} lines={6} />;
  if (!visits.data) return <ProblemNote error={visits.error} onRetry={() => void visits.refetch()} />;
  if (visits.data.items.length === 0) {
    return (
      <EmptyState icon={CalendarDays} title={t(`visits.${when}.empty`)}>
        {when === 'upcoming' && t('visits.upcoming.empty.text')}
      </EmptyState>
    );
  }
  return (
    <div className="flex flex-col gap-5">
      {Object.entries(Object.groupBy(visits.data.items, dayOf)).map(([day, items = []]) => (
        <section key={day} aria-label={day} className="flex flex-col gap-2">
          <h2 className="text-sm font-semibold text-ink-soft">{day}</h2>
          <ul className="flex flex-col gap-2">
            {items.map((visit) => (
              <li key={visit.bookingId}>
                <VisitRow visit={visit} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <ShowMore list={visits} />
    </div>
  );
}

function dayOf({ startsAt, timeZone }: VisitSummary): string {
  return formatTime(fromText(startsAt), timeZone, 'day');
}

function VisitRow({ visit }: { visit: VisitSummary }) {
  return (
    <RouteLink
      to="/work/visits/$id"
      params={{ id: visit.bookingId }}
      className="flex cursor-pointer items-center gap-3 rounded-card border border-line bg-surface p-4 shadow-card hovered:border-line-strong"
    >
      <span className="flex min-w-0 flex-1 flex-col gap-1">
        <span className="flex flex-wrap items-center justify-between gap-2">
          <span className="font-semibold">
            <DateTime
              at={fromText(visit.startsAt)}
              until={fromText(visit.endsAt)}
              zone={visit.timeZone}
              as="time"
            />
          </span>
          <StateBadge state={visit.state} />
        </span>
        <span className="font-display text-lg leading-6 font-medium wrap-anywhere">{visit.recipient}</span>
        <span className="text-sm text-ink-soft wrap-anywhere">
          {t('visit.of', { service: visit.service, minutes: visit.minutes })} · {visit.suburb},{' '}
          {t(`place.${visit.placeKind}`)}
          {visit.driveInMinutes !== null && ` · ${t('visit.drive', { minutes: visit.driveInMinutes })}`}
        </span>
      </span>
      <ChevronRight aria-hidden className="size-5 shrink-0 text-ink-soft" />
    </RouteLink>
  );
}
