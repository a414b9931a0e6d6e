import type { Instant } from '@unbrace/shared/kernel';

export type TimeStyle = 'time' | 'date' | 'day' | 'dateTime';

const styles: Record<TimeStyle, Intl.DateTimeFormatOptions> = {
  time: { hour: 'numeric', minute: '2-digit' },
  date: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  day: { weekday: 'long', day: 'numeric', month: 'long' },
  dateTime: { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' },
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** An instant as a clock in that zone shows it: never the device's own zone, because the visit is at the place. */
export function formatTime(at: Instant, zone: string, style: TimeStyle): string {
  return formatOf(zone, style).format(at);
}

/** A stretch of time in one zone, the shared parts said once. */
export function formatTimeRange(from: Instant, to: Instant, zone: string, style: TimeStyle): string {
  return formatOf(zone, style).formatRange(from, to);
}

function formatOf(zone: string, style: TimeStyle): Intl.DateTimeFormat {
  const key = `${zone} ${style}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-AU', { ...styles[style], timeZone: zone });
  formats.set(key, made);
  return made;
}
