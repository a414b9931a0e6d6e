import { useQuery } from '@tanstack/react-query';
import { formatMoney, fromText, type Money, total } from '@unbrace/shared/kernel';
import { type ReactNode, useState } from 'react';
import { Button, Card, Dialog, formatTime, toast } from '../../ui/index.ts';
import { SeriesProblem } from './series-problem.tsx';
import { seriesQuery, useCancelSeries } from './series.queries.ts';
import { t } from './series.texts.ts';

/** The other visits of the series that a visit belongs to, and what can be done with those that follow. */
export function SeriesCard({
  bookingId,
  zone,
  visitLink,
  moveLink,
}: {
  bookingId: string;
  zone: string;
  visitLink: (id: string, name: string) => ReactNode;
  moveLink: (name: string) => ReactNode;
}) {
  const [asking, setAsking] = useState(false);
  const { data } = useQuery(seriesQuery(bookingId));
  const own = data?.visits.find((visit) => visit.bookingId === bookingId);
  if (!data || !own) return null;
  const following = data.visits.filter(({ follows }) => follows);
  return (
    <Card title={t('card', { number: own.number, count: data.visits.length })}>
      <div className="flex flex-col gap-3">
        <p className="text-ink-soft">{t('card.every', { count: data.everyWeeks ?? 1 })}</p>
        <ol className="flex flex-col gap-1">
          {data.visits.map((visit) => {
            const when = formatTime(fromText(visit.startsAt), zone, 'dateTime');
            const isOff =
              visit.state === 'cancelled' || visit.state === 'blocked' || visit.state === 'unfilled';
            return (
              <li key={visit.bookingId} className={isOff ? 'text-ink-soft line-through' : ''}>
                {visit.bookingId === bookingId
                  ? `${when} (${t('card.this')})`
                  : visitLink(visit.bookingId, when)}
              </li>
            );
          })}
        </ol>
        {following.length > 1 && own.follows && (
          <div className="flex flex-wrap gap-2">
            {moveLink(t('card.move'))}
            <Button tone="quiet" onPress={() => setAsking(true)}>
              {t('card.cancel')}
            </Button>
          </div>
        )}
      </div>
      {asking && (
        <CancelFollowing
          bookingId={bookingId}
          fees={following.flatMap(({ feeNow }) => feeNow ?? [])}
          count={following.length}
          onClose={() => setAsking(false)}
        />
      )}
    </Card>
  );
}

function CancelFollowing({
  bookingId,
  fees,
  count,
  onClose,
}: {
  bookingId: string;
  fees: readonly Money[];
  count: number;
  onClose: () => void;
}) {
  const cancel = useCancelSeries();
  const fee = total(fees, fees[0]?.currency ?? 'AUD');
  const done = () => {
    toast({ title: t('cancel.done') });
    onClose();
  };
  return (
    <Dialog
      title={t('cancel.title', { count })}
      role="alertdialog"
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button tone="secondary" onPress={onClose}>
            {t('cancel.keep')}
          </Button>
          <Button
            tone="danger"
            pending={cancel.isPending}
            onPress={() => cancel.mutate({ bookingId, reason: 'plans_changed' }, { onSuccess: done })}
          >
            {t('cancel.do')}
          </Button>
        </>
      }
    >
      <p>{fee.amount === 0 ? t('cancel.free') : t('cancel.fee', { fee: formatMoney(fee) })}</p>
      <SeriesProblem error={cancel.error} />
    </Dialog>
  );
}
