import { useQuery } from '@tanstack/react-query';
import { formatMoney, fromText, isSameMoney } from '@unbrace/shared/kernel';
import { useState } from 'react';
import type { Schema } from '../../api/client.ts';
import { Button, Card, formatTime, RadioCards, toast } from '../../ui/index.ts';
import { BookingProblem } from './booking-problem.tsx';
import { type Booking, useLatest } from './bookings.queries.ts';
import { t } from './bookings.texts.ts';
import { proposalsQuery, useDeclineProposal, useTakeProposal } from './proposals.queries.ts';

/** Other times that therapists propose while nobody has taken the visit: one is taken at its price, or all are declined. */
export function ProposedTimes({ booking }: { booking: Booking }) {
  const { data } = useQuery({ ...proposalsQuery(booking.id), enabled: booking.state === 'offered' });
  if (booking.state !== 'offered' || !data) return null;
  return data.items
    .filter(({ times }) => times.length > 0)
    .map((proposal) => (
      <OneProposal key={proposal.offerId} booking={booking} proposal={proposal} before={data.before} />
    ));
}

function OneProposal({
  booking,
  proposal: { offerId, therapist, expiresAt, times },
  before,
}: {
  booking: Booking;
  proposal: Schema<'Proposals'>['items'][number];
  before: Schema<'Proposals'>['before'];
}) {
  const { timeZone: zone } = booking;
  const [chosen, setChosen] = useState<string | null>(null);
  const take = useTakeProposal(booking);
  const decline = useDeclineProposal(booking);
  const latest = useLatest(booking.id);
  const time = times.find(({ startsAt }) => startsAt === chosen) ?? times[0];
  if (!time) return null;
  return (
    <Card title={t('proposed.title', { who: therapist })}>
      <div className="flex flex-col gap-4">
        <RadioCards
          label={t('proposed.times')}
          hint={t('proposed.until', { when: formatTime(fromText(expiresAt), zone, 'dateTime') })}
          value={time.startsAt}
          onChange={setChosen}
          choices={times.map(({ startsAt, total }) => ({
            id: startsAt,
            name: formatTime(fromText(startsAt), zone, 'dateTime'),
            hint: isSameMoney(total, before)
              ? t('gentler.samePrice', { price: formatMoney(total) })
              : t('gentler.price', { price: formatMoney(total), before: formatMoney(before) }),
          }))}
        />
        <BookingProblem error={take.error ?? decline.error} ways={{ latest, choose: latest }} />
        <div className="flex flex-wrap gap-2">
          <Button
            pending={take.isPending}
            onPress={() =>
              take.mutate(
                { offerId, startsAt: time.startsAt, total: time.total },
                { onSuccess: () => toast({ title: t('proposed.taken') }), onError: latest },
              )
            }
          >
            {t('proposed.take')}
          </Button>
          <Button
            tone="secondary"
            pending={decline.isPending}
            onPress={() =>
              decline.mutate({ offerId }, { onSuccess: () => toast({ title: t('proposed.declined') }) })
            }
          >
            {t('proposed.decline')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
