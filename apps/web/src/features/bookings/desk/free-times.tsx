import { useQuery } from '@tanstack/react-query';
import { fromText, type LocalDate } from '@unbrace/shared/kernel';
import { formatTime, ProblemNote, Select, Skeleton } from '../../../ui/index.ts';
import { type Booking, slotsQuery } from '../bookings.queries.ts';
import { t } from './desk.texts.ts';

/** A time and who would come then; nobody is named for a confirmed visit, which stays with its therapist. */
export interface FreeTime {
  readonly startsAt: string;
  readonly therapistId?: string;
}

interface FreeTimesProps {
  booking: Booking;
  from: LocalDate;
  to: LocalDate;
  value: FreeTime | null;
  onChange: (time: FreeTime) => void;
  error: string | undefined;
}

/** The times of a day that a visit could be moved to, each with who would come and why it is possible. */
export function FreeTimes({ booking, from, to, value, onChange, error }: FreeTimesProps) {
  const { gender, state, therapist, timeZone: zone } = booking;
  // Who has accepted has read the flags.
  const staysWith = state === 'confirmed' ? therapist : null;
  const slots = useQuery(
    slotsQuery({
      serviceId: booking.service.id,
      minutes: booking.minutes,
      placeId: booking.place.id,
      movingBookingId: booking.id,
      from,
      to,
      ...(gender ? { gender: gender.gender, genderRule: gender.rule } : {}),
      ...(staysWith ? { therapistId: staysWith.id } : {}),
    }),
  );
  if (slots.isPending) return <Skeleton lines={2} label={t('move.time')} />;
  if (!slots.data) return <ProblemNote error={slots.error} onRetry={() => void slots.refetch()} />;
  const choices = slots.data.items.map(({ startsAt, therapists: [best] }) => ({
    id: startsAt,
    name: t('move.time.with', {
      time: formatTime(fromText(startsAt), zone, 'time'),
      name: best?.name ?? '',
    }),
    ...(best ? { hint: best.reason } : {}),
    ...(best && !staysWith ? { therapistId: best.id } : {}),
  }));
  if (choices.length === 0) {
    return (
      <p role="status" className="font-medium">
        {t('move.time.none')}
      </p>
    );
  }
  const choose = (startsAt: string) => {
    const therapistId = choices.find(({ id }) => id === startsAt)?.therapistId;
    onChange({ startsAt, ...(therapistId === undefined ? {} : { therapistId }) });
  };
  return (
    <Select
      label={t('move.time')}
      choices={choices}
      value={value?.startsAt}
      onChange={choose}
      error={error}
    />
  );
}
