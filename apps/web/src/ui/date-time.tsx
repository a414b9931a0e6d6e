import { formatTime, formatTimeRange, type Instant, type TimeStyle, toText } from '@unbrace/shared/kernel';

interface DateTimeProps {
  at: Instant;
  /** End of a stretch, shown as a range. */
  until?: Instant;
  /** The zone of the place, never the device's. */
  zone: string;
  as?: TimeStyle;
}

export function DateTime({ at, until, zone, as = 'dateTime' }: DateTimeProps) {
  return (
    <time dateTime={toText(at)} className="tabular-nums">
      {until === undefined ? formatTime(at, zone, as) : formatTimeRange(at, until, zone, as)}
    </time>
  );
}
