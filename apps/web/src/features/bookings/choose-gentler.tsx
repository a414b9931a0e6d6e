import { useQuery } from '@tanstack/react-query';
import { formatMoney, isSameMoney } from '@unbrace/shared/kernel';
import { useState } from 'react';
import { Button, Callout, Card, ProblemNote, RadioCards, Skeleton, toast } from '../../ui/index.ts';
import { BookingProblem } from './booking-problem.tsx';
import { type Booking, gentlerQuery, useLatest, useTakeGentler } from './bookings.queries.ts';
import { t } from './bookings.texts.ts';

/** The answers ask for a gentler visit than the one booked: whoever booked chooses one, and sees what it costs. */
export function ChooseGentler({ booking: { id, version } }: { booking: Booking }) {
  const choices = useQuery(gentlerQuery(id));
  const take = useTakeGentler({ id, version });
  const [chosen, setChosen] = useState<string | null>(null);
  if (!choices.data) {
    return choices.error ? (
      <ProblemNote error={choices.error} onRetry={() => void choices.refetch()} />
    ) : (
      <Skeleton lines={3} />
    );
  }
  const { items, before } = choices.data;
  if (items.length === 0) return <Callout tone="caution" title={t('gentler.nothing')} />;
  const keyed = items.map((visit) => ({ ...visit, key: `${visit.service.id}:${visit.minutes}` }));
  const visit = keyed.find(({ key }) => key === chosen) ?? keyed[0];
  const latest = useLatest(id);
  return (
    <Card>
      <div className="flex flex-col gap-4">
        <RadioCards
          label={t('gentler.choose')}
          hint={t('gentler.keep')}
          value={visit?.key}
          onChange={setChosen}
          choices={keyed.map(({ key, service, minutes, price: { total } }) => ({
            id: key,
            name: t('review.minutes', { service: service.name, minutes }),
            hint: isSameMoney(total, before)
              ? t('gentler.samePrice', { price: formatMoney(total) })
              : t('gentler.price', { price: formatMoney(total), before: formatMoney(before) }),
          }))}
        />
        <BookingProblem error={take.error} ways={{ latest, fit: latest }} />
        <div>
          <Button
            pending={take.isPending}
            onPress={() =>
              visit &&
              take.mutate(
                { serviceId: visit.service.id, minutes: visit.minutes, total: visit.price.total },
                { onSuccess: () => toast({ title: t('gentler.taken') }), onError: latest },
              )
            }
          >
            {t('gentler.take')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
