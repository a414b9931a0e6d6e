import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Slot } from './bookings.queries.ts';
import { formatDay } from '../../ui/index.ts';
import { t } from './bookings.texts.ts';
import type { SlotDay } from './group-slots.ts';

/** Two weeks at a glance; a full day says so in a word. */
export function DayStrip({
  days,
  zone,
  chosen,
  onChoose,
}: {
  days: readonly SlotDay<Slot>[];
  zone: string;
  chosen: string | undefined;
  onChoose: (date: string) => void;
}) {
  return (
    <ToggleButtonGroup
      aria-label={t('slots.days')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={chosen === undefined ? [] : [chosen]}
      onSelectionChange={(keys) => {
        const [date] = keys;
        if (date !== undefined) onChoose(String(date));
      }}
      className="-mx-4 flex snap-x scroll-px-4 gap-2 overflow-x-auto px-4 py-1.5"
    >
      {days.map(({ date, count }) => {
        const day = formatDay(date, zone, 'day');
        return (
          <ToggleButton
            key={date}
            id={date}
            isDisabled={count === 0}
            className="relative flex min-h-18 min-w-19 shrink-0 cursor-pointer snap-start flex-col items-center justify-center rounded-control border border-line-strong bg-surface px-2 py-1.5 text-sm data-disabled:cursor-not-allowed data-disabled:border-dashed data-disabled:bg-transparent data-disabled:text-ink-soft data-selected:border-primary data-selected:bg-primary data-selected:text-on-primary"
          >
            <span className="sr-only">
              {count === 0 ? t('slots.day.full', { day }) : t('slots.day', { day, count })}
            </span>
            <span aria-hidden className="font-semibold">
              {formatDay(date, zone, 'weekday')}
            </span>
            <span aria-hidden className="whitespace-nowrap">
              {formatDay(date, zone, 'dayMonth')}
            </span>
            <span aria-hidden className="text-xs">
              {count === 0 ? t('slots.full') : t('slots.count', { count })}
            </span>
          </ToggleButton>
        );
      })}
    </ToggleButtonGroup>
  );
}
