import { minuteOfDay, wallClockAt } from '@unbrace/shared/availability';
import { hours, type Instant, type LocalDate, type WallTime } from '@unbrace/shared/kernel';

interface Span {
  readonly from: WallTime;
  readonly to: WallTime;
}

const dayMinutes = 24 * 60;

/** A day's hours with one stretch more: what overlaps becomes one, an end after midnight is the next day's. */
export function withStretch(spans: readonly Span[], stretch: Span): Span[] {
  const inOrder = [...spans, stretch].map(minutesOf).toSorted((a, b) => a.from - b.from);
  const merged: { from: number; to: number }[] = [];
  for (const span of inOrder) {
    const before = merged.at(-1);
    if (before && span.from <= before.to) before.to = Math.max(before.to, span.to);
    else merged.push(span);
  }
  return merged.map(({ from, to }) => ({ from: wallTime(from), to: wallTime(to) }));
}

/** From two hours before to three hours after, in full hours of the clock on the wall, and the date it begins on. */
export function stretchAround(
  zone: string,
  now: Instant,
): { date: LocalDate; weekday: number; stretch: Span } {
  const begins = wallClockAt(zone, now - hours(2));
  const full = ({ time }: { time: WallTime }) => `${time.slice(0, 2)}:00`;
  const to = full(wallClockAt(zone, now + hours(4)));
  return { ...begins, stretch: { from: full(begins), to: to === '00:00' ? '24:00' : to } };
}

function minutesOf({ from, to }: Span): { from: number; to: number } {
  const [start, end] = [minuteOfDay(from), minuteOfDay(to)];
  return { from: start, to: end <= start ? end + dayMinutes : end };
}

function wallTime(minute: number): WallTime {
  if (minute === dayMinutes) return '24:00';
  const ofDay = minute % dayMinutes;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`;
}
