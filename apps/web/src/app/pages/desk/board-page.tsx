import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { BookingId, fromText, type LocalDate } from '@unbrace/shared/kernel';
import { CalendarDays, CircleSlash, PhoneCall } from 'lucide-react';
import { useState } from 'react';
import { BlockedTimeDrawer } from '../../../features/availability/blocked-time-drawer.tsx';
import { BlockTimeDrawer } from '../../../features/availability/block-time-drawer.tsx';
import { type Opened, openedBy } from '../../../features/bookings/desk/board-lanes.ts';
import { boardQuery } from '../../../features/bookings/desk/board.queries.ts';
import { BookingDrawer } from '../../../features/bookings/desk/booking-drawer.tsx';
import { DayNavigation } from '../../../features/bookings/desk/day-navigation.tsx';
import { DayView } from '../../../features/bookings/desk/day-view.tsx';
import { t } from '../../../features/bookings/desk/desk.texts.ts';
import {
  Button,
  EmptyState,
  formatTime,
  LinkButton,
  PageHeader,
  ProblemNote,
  Skeleton,
} from '../../../ui/index.ts';
import { LiveNote } from './live-note.tsx';

const route = getRouteApi('/desk/');

/** The clinic's day: who is where and when, what nobody has yet, and everything that can be done about it. */
export function BoardPage() {
  const { date, booking } = route.useSearch();
  const navigate = route.useNavigate();
  const {
    data: board,
    dataUpdatedAt,
    error,
    isPending,
    isPlaceholderData,
    refetch,
  } = useQuery(boardQuery(date));
  const [opened, setOpened] = useState<Opened>();
  const [isBlocking, setBlocking] = useState(false);

  const go = (to: LocalDate | undefined) => void navigate({ search: { date: to } });
  const openBooking = (id: string) =>
    void navigate({ search: (now) => ({ ...now, booking: BookingId.parse(id) }) });
  const open = (what: Opened | undefined) => {
    if (what?.kind === 'booking') openBooking(what.id);
    else if (what?.kind === 'leave')
      void navigate({ to: '/desk/therapists/$therapistId', params: { therapistId: what.therapist.id } });
    else setOpened(what);
  };
  const therapists = (board?.lanes ?? []).map(({ therapist }) => therapist);
  return (
    <>
      <PageHeader
        title={t('board.title')}
        eyebrow={board && formatTime(fromText(board.from), board.timeZone, 'day')}
        actions={
          <>
            <Button
              tone="secondary"
              icon={<CircleSlash aria-hidden className="size-4" />}
              isDisabled={!board}
              onPress={() => setBlocking(true)}
            >
              {t('board.block')}
            </Button>
            <LinkButton to="/desk/book" icon={<PhoneCall aria-hidden className="size-4" />}>
              {t('board.book')}
            </LinkButton>
          </>
        }
      />
      {board && (
        <div className="flex flex-wrap items-end justify-between gap-x-4 gap-y-2">
          <DayNavigation date={date ?? board.date} onGo={go} />
          <LiveNote />
        </div>
      )}
      {isPending && <Skeleton lines={10} label={t('board.loading')} />}
      <ProblemNote error={error} onRetry={() => void refetch()} />
      {board && therapists.length === 0 && (
        <EmptyState icon={CalendarDays} title={t('board.empty.title')}>
          {t('board.empty.text')}
        </EmptyState>
      )}
      {board && therapists.length > 0 && (
        <DayView
          board={board}
          readAt={dataUpdatedAt}
          isOld={isPlaceholderData}
          onOpen={openBooking}
          onSelect={(id) => open(openedBy(board, id))}
        />
      )}
      {booking !== undefined && (
        <BookingDrawer
          id={booking}
          therapists={therapists}
          onClose={() => void navigate({ search: (now) => ({ ...now, booking: undefined }) })}
        />
      )}
      {board && opened?.kind === 'blocked' && (
        <BlockedTimeDrawer
          blocked={{ ...opened.block, id: opened.block.claimId, therapist: opened.therapist.name }}
          zone={board.timeZone}
          onClose={() => setOpened(undefined)}
        />
      )}
      {board && isBlocking && (
        <BlockTimeDrawer
          therapists={therapists}
          zone={board.timeZone}
          date={board.date}
          onClose={() => setBlocking(false)}
        />
      )}
    </>
  );
}
