import { useQuery, useQueryClient } from '@tanstack/react-query';
import { TimesChange } from '@unbrace/shared/bookings';
import { addDays } from '@unbrace/shared/intake';
import { fromText } from '@unbrace/shared/kernel';
import { CalendarX } from 'lucide-react';
import { useState } from 'react';
import { useLive } from '../../api/use-live.ts';
import { Button, EmptyState, ProblemNote, Skeleton } from '../../ui/index.ts';
import { type Slot, type SlotSearch, slotsQuery } from './bookings.queries.ts';
import { t } from './bookings.texts.ts';
import { DayStrip } from './day-strip.tsx';
import { dateOf, groupSlots, soonest } from './group-slots.ts';
import { SlotTimes } from './slot-times.tsx';

const span = 14;

/** Times that can be kept: the soonest three, then day by day and by part of the day. */
export function SlotPicker({
  search,
  zone,
  horizonDays,
  except,
  chosen,
  onChoose,
}: {
  search: Omit<SlotSearch, 'from' | 'to'>;
  zone: string;
  horizonDays: number;
  /** The time that a visit has already. */
  except?: string;
  chosen: Slot | null;
  onChoose: (slot: Slot) => void;
}) {
  const today = dateOf(Date.now(), zone);
  const [offset, setOffset] = useState(0);
  const [date, setDate] = useState<string>();
  const from = addDays(today, offset);
  const to = addDays(from, span);
  const slots = useQuery(slotsQuery({ ...search, from, to }));
  useLiveSlots(from, to);

  if (!slots.data) {
    return slots.error ? (
      <ProblemNote error={slots.error} onRetry={() => void slots.refetch()} />
    ) : (
      <Skeleton lines={5} label={t('slots.loading')} />
    );
  }
  const items = slots.data.items.filter(
    ({ startsAt }) => except === undefined || fromText(startsAt) !== fromText(except),
  );
  const days = groupSlots(items, zone, { from, days: Math.min(span, horizonDays - offset) });
  const firstFree = days.find(({ count }) => count > 0)?.date;
  const shown =
    days.find((day) => day.date === date && day.count > 0) ?? days.find((day) => day.date === firstFree);
  const times = { zone, chosen: chosen?.startsAt ?? null, onChoose };
  return (
    <div className="flex flex-col gap-6" aria-busy={slots.isFetching}>
      {offset === 0 && items.length > 0 && (
        <section className="flex flex-col gap-2">
          <h2 className="text-sm font-semibold">{t('slots.soonest')}</h2>
          <SlotTimes {...times} slots={soonest(items, 3)} withDay />
        </section>
      )}
      <section className="flex flex-col gap-3">
        <h2 className="text-sm font-semibold">{t('slots.days')}</h2>
        <DayStrip days={days} zone={zone} chosen={shown?.date} onChoose={setDate} />
        <div className="flex gap-2">
          {offset > 0 && (
            <Button tone="quiet" size="small" onPress={() => setOffset(offset - span)}>
              {t('slots.earlier')}
            </Button>
          )}
          {offset + span < horizonDays && (
            <Button tone="quiet" size="small" onPress={() => setOffset(offset + span)}>
              {t('slots.later')}
            </Button>
          )}
        </div>
      </section>
      {items.length === 0 && (
        <EmptyState icon={CalendarX} title={t('slots.none.title')}>
          {t('slots.none.text')}
        </EmptyState>
      )}
      {shown?.parts.map(({ part, slots: ofPart }) => (
        <section key={part} className="flex flex-col gap-2">
          <h3 className="text-sm font-semibold text-ink-soft">{t(`slots.${part}`)}</h3>
          <SlotTimes {...times} slots={ofPart} />
        </section>
      ))}
    </div>
  );
}

/** Asks again, for the whole strip at most once in two seconds, when somebody takes or frees a time on one of its days. */
function useLiveSlots(from: string, to: string): void {
  const queryClient = useQueryClient();
  useLive('/api/v1/slots/events', 2_000, (changes) => {
    const isOurs = (change: unknown) => {
      const day = TimesChange.safeParse(change).data?.day ?? null;
      return day === null || (from <= day && day < to);
    };
    if (changes.some(isOurs)) void queryClient.invalidateQueries({ queryKey: ['slots'] });
  });
}
