import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { fromText, type Money } from '@unbrace/shared/kernel';
import { useState } from 'react';
import { BottomBar, Button, formatTime, LinkButton, PageHeader, PageWithout, toast } from '../../ui/index.ts';
import { BookingProblem } from './booking-problem.tsx';
import { type Booking, bookingQuery, movePriceQuery, type Slot, useMoveBooking } from './bookings.queries.ts';
import { t } from './bookings.texts.ts';
import { ChosenSlot } from './chosen-slot.tsx';
import { MovePrice, newPriceIn, PriceChanged } from './move-price.tsx';
import { SlotPicker } from './slot-picker.tsx';

/** The same visit at another time; the old one stays until the new one is taken. */
export function MoveBookingPage({ id, horizonDays }: { id: string; horizonDays: number }) {
  const booking = useQuery(bookingQuery(id));
  if (!booking.data) {
    return <PageWithout error={booking.error} onRetry={() => void booking.refetch()} />;
  }
  return <Move booking={booking.data} horizonDays={horizonDays} />;
}

function Move({ booking, horizonDays }: { booking: Booking; horizonDays: number }) {
  const navigate = useNavigate();
  const [slot, setSlot] = useState<Slot | null>(null);
  const move = useMoveBooking(booking);
  const { id, startsAt, timeZone, service, minutes, place, gender } = booking;
  const quote = useQuery({ ...movePriceQuery(id, slot?.startsAt ?? ''), enabled: slot !== null });
  const newPrice = newPriceIn(move.error);
  const moveTo = (to: string, total: Money) =>
    move.mutate(
      { startsAt: to, total },
      {
        onSuccess: () => {
          toast({ title: t('move.done') });
          void navigate({ to: '/visits/$id', params: { id } });
        },
      },
    );
  return (
    <>
      <PageHeader
        title={t('move.title')}
        lead={t('move.lead', { when: formatTime(fromText(startsAt), timeZone, 'dateTime') })}
      />
      {newPrice && move.variables ? (
        <PriceChanged
          total={newPrice}
          pending={move.isPending}
          onAgree={() => moveTo(move.variables.startsAt, newPrice)}
        />
      ) : (
        <BookingProblem
          error={move.error}
          ways={{ latest: () => void navigate({ to: '/visits/$id', params: { id } }) }}
          slots={{ zone: timeZone, pending: move.isPending, onTake: (to) => moveTo(to, booking.price.total) }}
        />
      )}
      <SlotPicker
        search={{
          serviceId: service.id,
          minutes,
          placeId: place.id,
          movingBookingId: id,
          ...(gender === null ? {} : { gender: gender.gender, genderRule: gender.rule }),
        }}
        zone={timeZone}
        horizonDays={horizonDays}
        except={startsAt}
        chosen={slot}
        onChoose={setSlot}
      />
      <BottomBar
        note={
          <>
            <ChosenSlot slot={slot} zone={timeZone} />
            {slot && <MovePrice bookingId={id} startsAt={slot.startsAt} />}
          </>
        }
      >
        <LinkButton to="/visits/$id" params={{ id }} tone="secondary" size="large">
          {t('move.back')}
        </LinkButton>
        <Button
          size="large"
          isDisabled={slot === null || !quote.data}
          pending={move.isPending}
          onPress={() => slot && quote.data && moveTo(slot.startsAt, quote.data.price.total)}
        >
          {t('move.do')}
        </Button>
      </BottomBar>
    </>
  );
}
