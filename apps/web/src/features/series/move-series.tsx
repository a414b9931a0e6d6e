import { useQuery } from '@tanstack/react-query';
import { instantAt, wallClockAt } from '@unbrace/shared/availability';
import { formatMoney, fromText, toText } from '@unbrace/shared/kernel';
import { type ReactNode, useState } from 'react';
import {
  BottomBar,
  Button,
  Card,
  DateField,
  formatTime,
  PageHeader,
  ProblemNote,
  Skeleton,
  TimeField,
  toast,
} from '../../ui/index.ts';
import { SeriesProblem } from './series-problem.tsx';
import { type Booking, seriesMovesQuery, useMoveSeries } from './series.queries.ts';
import { t } from './series.texts.ts';

/** A visit of a series goes to another day and time, and those that follow go along; seen first, then done at once. */
export function MoveSeries({
  booking,
  back,
  onMoved,
}: {
  booking: Booking;
  back: ReactNode;
  onMoved: () => void;
}) {
  const zone = booking.timeZone;
  const now = wallClockAt(zone, fromText(booking.startsAt));
  const [date, setDate] = useState<string>(now.date);
  const [time, setTime] = useState<string>(now.time);
  const [startsAt, setStartsAt] = useState<string>();
  const moves = useQuery({
    ...seriesMovesQuery(booking.id, startsAt ?? ''),
    enabled: startsAt !== undefined,
  });
  const move = useMoveSeries();
  const when = (text: string) => formatTime(fromText(text), zone, 'dateTime');
  const items = startsAt === undefined ? [] : (moves.data?.items ?? []);
  const isPossible = items.length > 0 && items.every(({ possible }) => possible);
  const send = () =>
    move.mutate(
      { visits: items.map(({ bookingId, startsAt: to, total }) => ({ bookingId, startsAt: to, total })) },
      {
        onSuccess: () => {
          toast({ title: t('move.done') });
          onMoved();
        },
      },
    );
  const other = <Value,>(set: (value: Value) => void) => {
    return (value: Value) => {
      set(value);
      setStartsAt(undefined);
    };
  };
  return (
    <div className="flex flex-col gap-5 pb-12">
      <PageHeader title={t('move.title')} lead={t('move.lead')} />
      <div className="grid gap-4 sm:grid-cols-2">
        <DateField label={t('move.date')} value={date} onChange={other((value) => setDate(value ?? ''))} />
        <TimeField label={t('move.time')} value={time} onChange={other((value) => setTime(value ?? ''))} />
      </div>
      <div>
        <Button
          tone="secondary"
          isDisabled={date === '' || time === ''}
          onPress={() => setStartsAt(toText(instantAt(zone, date, time)))}
        >
          {t('move.check')}
        </Button>
      </div>
      <ProblemNote error={moves.error} onRetry={() => void moves.refetch()} />
      {startsAt !== undefined && moves.isPending && <Skeleton label={t('loading')} lines={4} />}
      {items.length > 0 && (
        <Card title={t('dates')}>
          <ol className="divide-y divide-line">
            {items.map((each) => (
              <li key={each.bookingId} className="flex flex-wrap justify-between gap-x-4 py-3">
                <span>{t('move.line', { before: when(each.before), after: when(each.startsAt) })}</span>
                <span className="tabular-nums">{formatMoney(each.total)}</span>
                <span className="w-full text-sm text-ink-soft">
                  {each.possible ? t('date.free') : t('date.taken', { words: each.words ?? '' })}
                </span>
              </li>
            ))}
          </ol>
          {!isPossible && <p>{t('move.fix')}</p>}
        </Card>
      )}
      <SeriesProblem error={move.error} />
      <BottomBar>
        {back}
        <Button size="large" isDisabled={!isPossible} pending={move.isPending} onPress={send}>
          {t('move.do')}
        </Button>
      </BottomBar>
    </div>
  );
}
