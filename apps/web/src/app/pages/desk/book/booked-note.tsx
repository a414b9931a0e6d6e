import { wallClockAt } from '@unbrace/shared/availability';
import { BookingId, fromText } from '@unbrace/shared/kernel';
import type { Booking } from '../../../../features/bookings/bookings.queries.ts';
import { BookingFacts } from '../../../../features/bookings/desk/booking-facts.tsx';
import { Button, Callout, formatTime, LinkButton, PageHeader } from '../../../../ui/index.ts';
import { t } from './book.texts.ts';

/** It is booked: until when it is kept, and for what it waits. */
export function BookedNote({ booking, onNext }: { booking: Booking; onNext: () => void }) {
  const { hold, id, reference, recipient, startsAt, timeZone } = booking;
  const by = formatTime(fromText(hold?.by ?? startsAt), timeZone, 'dateTime');
  const search = {
    date: wallClockAt(timeZone, fromText(startsAt)).date,
    booking: BookingId.parse(id),
  };
  return (
    <>
      <PageHeader title={t('done.title', { reference })} />
      <Callout
        live
        tone="good"
        title={t('done.text', { name: recipient.name, by })}
        actions={
          <>
            <LinkButton to="/desk" search={search} tone="secondary">
              {t('done.board')}
            </LinkButton>
            <Button onPress={onNext}>{t('done.next')}</Button>
          </>
        }
      />
      <div className="max-w-2xl">
        <BookingFacts booking={booking} />
      </div>
    </>
  );
}
