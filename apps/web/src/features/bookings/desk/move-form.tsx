import { useQuery } from '@tanstack/react-query';
import { dateOf, dayNumber, instantAt, wallClockAt } from '@unbrace/shared/availability';
import { fromText, type LocalDate, toText, type WallTime } from '@unbrace/shared/kernel';
import { useState } from 'react';
import { Button, DateField, formatTime, RadioCards, TimeField, toast } from '../../../ui/index.ts';
import { type Booking, movePriceQuery, useLatest, useMoveBooking } from '../bookings.queries.ts';
import { MovePrice, newPriceIn, PriceChanged } from '../move-price.tsx';
import { t } from './desk.texts.ts';
import { type FreeTime, FreeTimes } from './free-times.tsx';
import { RefusalNote } from './refusal-note.tsx';

const ways = ['free', 'typed'] as const;

/** Moves a visit: to a free time of a day, or to any time typed, which the day may refuse with its reason. */
export function MoveForm({ booking }: { booking: Booking }) {
  const { timeZone: zone } = booking;
  const now = fromText(booking.startsAt);
  const [date, setDate] = useState<LocalDate | null>(wallClockAt(zone, now).date);
  const [way, setWay] = useState<(typeof ways)[number]>('free');
  const [slot, setSlot] = useState<FreeTime | null>(null);
  const [time, setTime] = useState<WallTime | null>(wallClockAt(zone, now).time);
  const [isTried, setTried] = useState(false);
  const latest = useLatest(booking.id);
  const move = useMoveBooking(booking);
  const typed = date !== null && time !== null ? { startsAt: toText(instantAt(zone, date, time)) } : null;
  const wanted = way === 'free' ? slot : typed;
  const quote = useQuery({
    ...movePriceQuery(booking.id, wanted?.startsAt ?? ''),
    enabled: wanted !== null && booking.can.move,
  });
  if (!booking.can.move) return <p className="text-ink-soft">{t('move.closed')}</p>;
  const newPrice = newPriceIn(move.error);
  const missing = isTried && wanted === null ? t('move.missing') : undefined;
  const done = (moved: Booking) => {
    toast({ title: t('move.done', { when: formatTime(fromText(moved.startsAt), zone, 'dateTime') }) });
    setSlot(null);
    setTried(false);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (wanted !== null && quote.data)
          move.mutate({ ...wanted, total: quote.data.price.total }, { onSuccess: done });
      }}
      className="flex flex-col gap-4"
    >
      <p className="text-ink-soft">{t('move.lead', { when: formatTime(now, zone, 'dateTime') })}</p>
      <DateField
        label={t('move.date')}
        value={date}
        onChange={(day) => {
          setDate(day);
          setSlot(null);
        }}
      />
      <RadioCards
        label={t('move.how')}
        layout="row"
        choices={ways.map((id) => ({ id, name: t(`move.how.${id}`) }))}
        value={way}
        onChange={setWay}
      />
      {way === 'typed' && (
        <TimeField label={t('move.time.typed')} value={time} onChange={setTime} error={missing} />
      )}
      {way === 'free' && date !== null && (
        <FreeTimes
          booking={booking}
          from={date}
          to={dateOf(dayNumber(date) + 1)}
          value={slot}
          onChange={setSlot}
          error={missing}
        />
      )}
      {wanted && <MovePrice bookingId={booking.id} startsAt={wanted.startsAt} />}
      {newPrice && move.variables ? (
        <PriceChanged
          total={newPrice}
          pending={move.isPending}
          onAgree={() => move.mutate({ ...move.variables, total: newPrice }, { onSuccess: done })}
        />
      ) : (
        <RefusalNote error={move.error} zone={booking.timeZone} onLatest={latest} />
      )}
      <div>
        <Button type="submit" pending={move.isPending} isDisabled={wanted !== null && !quote.data}>
          {t('move.do')}
        </Button>
      </div>
    </form>
  );
}
