import { useQuery } from '@tanstack/react-query';
import { wallClockAt } from '@unbrace/shared/availability';
import { BookingId, fromText } from '@unbrace/shared/kernel';
import { Badge, Card, DateTime, ProblemNote, Skeleton, Table, TextLink } from '../../../ui/index.ts';
import type { Booking } from '../bookings.queries.ts';
import { clientBookingsQuery } from './board.queries.ts';
import { deskStates } from './desk-state.ts';
import { t } from './desk.texts.ts';

/** All that one client booked, each leading to its day on the board. */
export function ClientBookingsCard({ clientId }: { clientId: string }) {
  const { data, error, isPending, refetch } = useQuery(clientBookingsQuery(clientId));
  return (
    <Card title={t('of.title')}>
      {isPending && <Skeleton lines={4} label={t('of.title')} />}
      <ProblemNote error={error} onRetry={() => void refetch()} />
      {data && (
        <Table
          caption={t('of.title')}
          rows={data.items}
          rowKey={({ id }) => id}
          empty={<p className="text-ink-soft">{t('of.none')}</p>}
          columns={[
            { id: 'when', name: t('column.when'), rowHeader: true, cell: (row) => <When booking={row} /> },
            {
              id: 'what',
              name: t('column.what'),
              cell: ({ service, minutes }) => t('fact.minutes', { service: service.name, minutes }),
            },
            { id: 'who', name: t('column.who'), cell: ({ recipient }) => recipient.name },
            { id: 'therapist', name: t('fact.therapist'), cell: ({ therapist }) => therapist?.name },
            { id: 'state', name: t('column.state'), cell: (row) => <State booking={row} /> },
          ]}
        />
      )}
    </Card>
  );
}

function When({ booking: { id, startsAt, timeZone } }: { booking: Booking }) {
  const at = fromText(startsAt);
  const search = { date: wallClockAt(timeZone, at).date, booking: BookingId.parse(id) };
  return (
    <TextLink to="/desk" search={search}>
      <DateTime at={at} zone={timeZone} />
    </TextLink>
  );
}

function State({ booking }: { booking: Booking }) {
  const { tone, text } = deskStates[booking.state];
  return <Badge tone={tone}>{text}</Badge>;
}
