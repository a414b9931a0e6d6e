import { formatWallTime, localeOf, type WallTime } from '@unbrace/shared/kernel';

export interface Span {
  from: WallTime;
  to: WallTime;
}

interface WeeklySpan extends Span {
  days: number[];
}

/** ISO weekdays: Monday is 1. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** The spans of each weekday, Monday first, as a form shows them. */
export function weekOf(weekly: readonly WeeklySpan[]): Span[][] {
  return weekdays.map((day) =>
    weekly
      .filter(({ days }) => days.includes(day))
      .map(({ from, to }) => ({ from, to }))
      .toSorted((a, b) => a.from.localeCompare(b.from)),
  );
}

/** The same week as the API keeps it: each span once, with all its days. */
export function weeklyOf(week: readonly (readonly Span[])[]): WeeklySpan[] {
  const spans = new Map<string, WeeklySpan>();
  week.forEach((ofDay, index) => {
    for (const { from, to } of ofDay) {
      const known = spans.get(`${from} ${to}`);
      if (known) known.days.push(index + 1);
      else spans.set(`${from} ${to}`, { days: [index + 1], from, to });
    }
  });
  return [...spans.values()];
}

/** A span that is not after its start ends on the next day. */
export function endsNextDay({ from, to }: Span): boolean {
  return from !== '' && to !== '' && to <= from;
}

/** What is wrong with a day's spans: a time that is not given, or two spans at once. */
export function troubleIn(spans: readonly Span[]): 'missing' | 'overlap' | undefined {
  if (spans.some(({ from, to }) => from === '' || to === '')) return 'missing';
  const sorted = spans.toSorted((a, b) => a.from.localeCompare(b.from));
  const crosses = sorted.some((span, index) => {
    const before = sorted[index - 1];
    return before !== undefined && (endsNextDay(before) || span.from < before.to);
  });
  return crosses ? 'overlap' : undefined;
}

/** A day's hours as people write them: `8:30 am – 4:30 pm`; `none` when there are none. */
export function hoursText(spans: readonly Span[], none: string, zone: string): string {
  const clock = (time: WallTime) => formatWallTime(time, localeOf(zone));
  return spans.map(({ from, to }) => `${clock(from)} – ${clock(to)}`).join(', ') || none;
}
