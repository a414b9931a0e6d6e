import { useQuery } from '@tanstack/react-query';
import { fromText } from '@unbrace/shared/kernel';
import { Card, formatTime } from '../../ui/index.ts';
import type { Booking } from './bookings.queries.ts';
import { t } from './bookings.texts.ts';
import { alternativesQuery } from './proposals.queries.ts';

/** Nobody could come in time: the nearest times at which somebody can, as they are now. */
export function NearestTimes({ booking: { id, state, timeZone } }: { booking: Booking }) {
  const { data } = useQuery({ ...alternativesQuery(id), enabled: state === 'unfilled' });
  if (state !== 'unfilled' || !data || data.items.length === 0) return null;
  return (
    <Card title={t('nearest.title')}>
      <p className="pb-2 text-ink-soft">{t('nearest.text')}</p>
      <ul className="list-disc pl-5 tabular-nums">
        {data.items.map(({ start }) => (
          <li key={start}>{formatTime(fromText(start), timeZone, 'dateTime')}</li>
        ))}
      </ul>
    </Card>
  );
}
