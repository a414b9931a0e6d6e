import { useQuery } from '@tanstack/react-query';
import { fromText, type LocalDate } from '@unbrace/shared/kernel';
import { formatTime, ProblemNote, Select, Skeleton } from '../../../ui/index.ts';
import { type Booking, slotsQuery } from '../bookings.queries.ts';
import { t } from './desk.texts.ts';

interface FreeTimesProps {
  booking: Booking;
  from: LocalDate;
  to: LocalDate;
  value: string | null;
  onChange: (startsAt: string) => void;
  error: string | undefined;
}

/** The times of a day that a visit could be moved to, each with who would come and why it is possible. */
export function FreeTimes({ booking, from, to, value, onChange, error }: FreeTimesProps) {
  const { gender, state, therapist, timeZone: zone } = booking;
  const slots = useQuery(
    slotsQuery({
      serviceId: booking.service.id,
      minutes: booking.minutes,
      placeId: booking.place.id,
      movingBookingId: booking.id,
      from,
      to,
      ...(gender ? { gender: gender.gender, genderRule: gender.rule } : {}),
      // A confirmed visit stays with its therapist, who has read the flags.
      ...(state === 'confirmed' && therapist ? { therapistId: therapist.id } : {}),
    }),
  );
  if (slots.isPending) return <Skeleton lines={2} label={t('move.time')} />;
  if (!slots.data) return <ProblemNote error={slots.error} onRetry={() => void slots.refetch()} />;
  const choices = slots.data.items.map(({ startsAt, therapists: [best] }) => ({
    id: startsAt,
    name: formatTime(fromText(startsAt), zone, 'time'),
    ...(best ? { hint: `${best.name}, ${best.reason}` } : {}),
  }));
  if (choices.length === 0) {
    return (
      <p role="status" className="font-medium">
        {t('move.time.none')}
      </p>
    );
  }
  return <Select label={t('move.time')} choices={choices} value={value} onChange={onChange} error={error} />;
}
