import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { fromText, type LocalDate } from '@unbrace/shared/kernel';
import { wallClockAt } from '@unbrace/shared/availability';
import { useState } from 'react';
import { useIdempotencyKey } from '../../api/idempotency-key.ts';
import { Button, CheckboxCards, DateField, Dialog, formatTime, Skeleton, toast } from '../../ui/index.ts';
import { AcceptProblem } from './accept-problem.tsx';
import { type OfferReview, otherTimesQuery, useCounterOffer } from './offers.queries.ts';
import { t } from './offers.texts.ts';

const most = 3;

/** One to three other times at which the therapist can really come; whoever booked chooses. */
export function CounterDialog({
  offer: { id, startsAt, timeZone: zone, version },
  acknowledged,
  onClose,
}: {
  offer: OfferReview;
  /** What was ticked; null while something is left. */
  acknowledged: string[] | null;
  onClose: () => void;
}) {
  const navigate = useNavigate();
  const { key, renew } = useIdempotencyKey();
  const [date, setDate] = useState<LocalDate | null>(wallClockAt(zone, fromText(startsAt)).date);
  const [starts, setStarts] = useState<readonly string[]>([]);
  const times = useQuery({ ...otherTimesQuery(id, date ?? ''), enabled: date !== null });
  const counter = useCounterOffer(id, () => {
    toast({ title: t('counter.done') });
    void navigate({ to: '/work' });
  });
  const ofDay = times.data?.items.map((item) => item.startsAt) ?? [];
  const choose = (chosen: string[]) => {
    const elsewhere = starts.filter((start) => !ofDay.includes(start));
    setStarts([...elsewhere, ...chosen].slice(0, most));
    renew();
  };
  return (
    <Dialog
      title={t('counter.title')}
      isOpen
      onOpenChange={onClose}
      actions={
        <Button
          isDisabled={starts.length === 0 || acknowledged === null}
          pending={counter.isPending}
          onPress={() =>
            acknowledged &&
            counter.mutate({ starts: [...starts], acknowledged, version, key }, { onError: renew })
          }
        >
          {t('counter.do')}
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        {acknowledged === null && <p className="font-medium">{t('counter.tick')}</p>}
        <DateField label={t('counter.day')} value={date} onChange={setDate} />
        {times.isPending && <Skeleton lines={3} />}
        {times.data?.items.length === 0 && <p className="text-ink-soft">{t('counter.none')}</p>}
        {ofDay.length > 0 && (
          <CheckboxCards
            label={t('counter.times')}
            hint={t('counter.hint')}
            choices={ofDay.map((start) => ({
              id: start,
              name: formatTime(fromText(start), zone, 'time'),
              disabled: starts.length >= most && !starts.includes(start),
            }))}
            value={starts}
            onChange={choose}
          />
        )}
        {starts.length > 0 && (
          <p role="status" className="text-sm">
            {t('counter.chosen', {
              times: starts.map((start) => formatTime(fromText(start), zone, 'dateTime')).join('; '),
            })}
          </p>
        )}
        <AcceptProblem error={counter.error ?? times.error} offerId={id} />
      </div>
    </Dialog>
  );
}
