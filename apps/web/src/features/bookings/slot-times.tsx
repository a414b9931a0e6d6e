import { fromText } from '@unbrace/shared/kernel';
import { ToggleButton } from 'react-aria-components';
import { formatTime } from '../../ui/index.ts';
import type { Slot } from './bookings.queries.ts';
import { t } from './bookings.texts.ts';

/** Times as buttons; each says who could come and why it is possible. */
export function SlotTimes({
  slots,
  zone,
  chosen,
  onChoose,
  withDay = false,
}: {
  slots: readonly Slot[];
  zone: string;
  chosen: string | null;
  onChoose: (slot: Slot) => void;
  withDay?: boolean;
}) {
  return (
    <ul className={withDay ? 'flex flex-col gap-2' : 'grid grid-cols-3 gap-2 sm:grid-cols-5'}>
      {slots.map((slot) => {
        const at = fromText(slot.startsAt);
        const [best] = slot.therapists;
        const time = formatTime(at, zone, withDay ? 'dateTime' : 'time');
        return (
          <li key={slot.startsAt}>
            <ToggleButton
              isSelected={chosen === slot.startsAt}
              onChange={() => onChoose(slot)}
              className="relative flex min-h-12 w-full cursor-pointer flex-col justify-center text-left data-selected:shadow-card rounded-control border border-line-strong bg-surface px-3 py-2 hovered:border-ink data-selected:border-primary data-selected:bg-primary data-selected:text-on-primary"
            >
              <span className="font-semibold tabular-nums">{time}</span>
              {best && (
                <span className={withDay ? 'text-left text-sm' : 'sr-only'}>
                  {t('slots.with', { name: best.name, reason: best.reason })}
                </span>
              )}
            </ToggleButton>
          </li>
        );
      })}
    </ul>
  );
}
