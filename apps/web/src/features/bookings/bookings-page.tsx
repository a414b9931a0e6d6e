import { useInfiniteQuery } from '@tanstack/react-query';
import { fromText } from '@unbrace/shared/kernel';
import { CalendarHeart, ChevronRight } from 'lucide-react';
import {
  Badge,
  DateTime,
  EmptyState,
  LinkButton,
  PageHeader,
  ProblemNote,
  RouteLink,
  ShowMore,
  Skeleton,
} from '../../ui/index.ts';
import { stateWords } from './booking-state.ts';
import { type Booking, bookingsQuery } from './bookings.queries.ts';
import { t } from './bookings.texts.ts';

/** A client's visits, those to come first. */
export function BookingsPage({ clinicSlug }: { clinicSlug: string }) {
  const book = (
    <LinkButton to="/c/$clinic/book" params={{ clinic: clinicSlug }}>
      {t('list.book')}
    </LinkButton>
  );
  return (
    <div className="flex flex-col gap-8 pb-12">
      <PageHeader title={t('list.title')} actions={book} />
      <List when="upcoming" />
      <List when="past" />
    </div>
  );
}

function List({ when }: { when: 'upcoming' | 'past' }) {
  const bookings = useInfiniteQuery(bookingsQuery(when));
  return (
    <section className="flex flex-col gap-3">
      <h2 className="font-display text-xl font-semibold">{t(`list.${when}`)}</h2>
      {bookings.error && <ProblemNote error={bookings.error} onRetry={() => void bookings.refetch()} />}
      {bookings.isPending && <Skeleton lines={4} />}
      {bookings.data?.items.length === 0 &&
        (when === 'upcoming' ? (
          <EmptyState icon={CalendarHeart} title={t('list.empty')} />
        ) : (
          <p className="text-sm text-ink-soft">{t('list.empty.past')}</p>
        ))}
      <ul className="flex flex-col gap-3">
        {bookings.data?.items.map((booking) => (
          <li key={booking.id}>
            <Row booking={booking} />
          </li>
        ))}
      </ul>
      <ShowMore list={bookings} />
    </section>
  );
}

function Row({ booking }: { booking: Booking }) {
  const { tone, word } = stateWords(booking);
  const { id, startsAt, timeZone, service, place, recipient, therapist } = booking;
  return (
    <RouteLink
      to="/visits/$id"
      params={{ id }}
      className="flex cursor-pointer items-center gap-3 rounded-card border border-line bg-surface px-5 py-4 shadow-card hovered:border-ink"
    >
      <span className="flex min-w-0 flex-1 flex-col gap-1">
        <span className="flex flex-wrap items-center justify-between gap-2">
          <strong>
            <DateTime at={fromText(startsAt)} zone={timeZone} />
          </strong>
          <Badge tone={tone}>{word}</Badge>
        </span>
        <span className="text-sm break-words text-ink-soft">
          {[service.name, therapist?.name, place.label, recipient.isClient ? null : recipient.name]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      <ChevronRight aria-hidden className="size-5 shrink-0 text-ink-soft" />
    </RouteLink>
  );
}
