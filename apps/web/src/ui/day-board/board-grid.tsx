import { formatTime, hours, type Instant, type Interval } from '@unbrace/shared/kernel';
import type { Ref } from 'react';
import { cx } from '../class-names.ts';
import { hourTicks, placeOf } from './board-scale.ts';
import { t } from './day-board.texts.ts';

/** The hours along the top. */
export function BoardHours({ day, zone, ref }: { day: Interval; zone: string; ref: Ref<HTMLDivElement> }) {
  return (
    <div aria-hidden className="sticky top-0 z-20 flex border-b border-line-strong bg-surface">
      <div className="sticky left-0 z-20 w-(--lane-name) shrink-0 border-r border-line bg-surface" />
      <div ref={ref} className="relative h-8 flex-1">
        {hourTicks(day).map((tick) => (
          <span
            key={tick}
            style={{ left: `${placeOf({ from: tick, to: tick + hours(1) }, day)?.left ?? 0}%` }}
            className="absolute bottom-1.5 border-l border-line-strong pl-1 text-xs text-ink-soft tabular-nums"
          >
            {formatTime(tick, zone, 'time').replace(':00', '')}
          </span>
        ))}
      </div>
    </div>
  );
}

/** Where the day is now; nothing on other days. */
export function NowLine({ now, day, zone }: { now: Instant | undefined; day: Interval; zone: string }) {
  const place = now === undefined ? undefined : placeOf({ from: now, to: now + 1 }, day);
  if (now === undefined || !place) return null;
  return (
    <div className="pointer-events-none absolute inset-y-0 right-0 left-(--lane-name)">
      <span style={{ left: `${place.left}%` }} className="absolute inset-y-0 border-l-2 border-danger">
        <span className={cx(nowClasses, sideOf(place.left))}>
          {t('now', { time: formatTime(now, zone, 'time') })}
        </span>
      </span>
    </div>
  );
}

const nowClasses =
  'absolute top-1 rounded-full bg-danger px-2 py-0.5 text-xs font-semibold whitespace-nowrap text-on-danger';

/** At the edges of the day the words stand beside the line, where they are not cut off. */
function sideOf(percent: number): string {
  if (percent < 5) return '-translate-x-0.5';
  return percent > 95 ? '-translate-x-full' : '-translate-x-1/2';
}
