import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Slot } from './bookings.queries.ts';
import { t } from './bookings.texts.ts';
import type { SlotDay } from './group-slots.ts';

const noon = (date: string) => Date.parse(`${date}T12:00:00Z`);
const weekday = new Intl.DateTimeFormat('en-AU', { weekday: 'short', timeZone: 'UTC' });
const dayMonth = new Intl.DateTimeFormat('en-AU', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const whole = new Intl.DateTimeFormat('en-AU', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

/** Two weeks at a glance; a full day says so in a word. */
export function DayStrip({
  days,
  chosen,
  onChoose,
}: {
  days: readonly SlotDay<Slot>[];
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
        const day = whole.format(noon(date));
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
              {weekday.format(noon(date))}
            </span>
            <span aria-hidden className="whitespace-nowrap">
              {dayMonth.format(noon(date))}
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
