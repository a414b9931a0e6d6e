import { z } from 'zod';
import { days, LocalDate, minutes, TimeZone, WallTime, type Interval } from '../kernel/index.ts';
import { dayNumber, minuteOfDay, weekdayOf, type DayNumber } from './wall-clock.ts';
import { zoneOffsets } from './zone-offsets.ts';

/** One span of wall-clock time; `to` not after `from` ends on the next day, 24:00 is midnight. */
export const HoursSpan = z.object({ from: WallTime, to: WallTime }).meta({ id: 'HoursSpan' });
export type HoursSpan = z.infer<typeof HoursSpan>;

/** A span that repeats on weekdays, Monday 1 to Sunday 7. */
export const WeeklyHours = z
  .object({ days: z.array(z.int().min(1).max(7)), from: WallTime, to: WallTime })
  .meta({ id: 'WeeklyHours', description: 'Working hours on weekdays, Monday 1 to Sunday 7' });
export type WeeklyHours = z.infer<typeof WeeklyHours>;

/** What a date has instead of its weekday's spans; none is a day off. */
export const DateOverride = z
  .object({ date: LocalDate, hours: z.array(HoursSpan) })
  .meta({ id: 'DateOverride', description: 'Hours of one date; none is a day off' });
export type DateOverride = z.infer<typeof DateOverride>;

export const DateOverrides = z.array(DateOverride).refine(datesAreDistinct, {
  error: 'has two entries for one date',
});

/** When a therapist works: wall-clock rules and the zone that they are kept in, never instants. */
export const WorkingHours = z
  .object({ zone: TimeZone, weeklyHours: z.array(WeeklyHours), overrides: DateOverrides })
  .meta({ id: 'WorkingHours' });
export interface WorkingHours extends Readonly<z.infer<typeof WorkingHours>> {
  /** Public holidays on which the clinic is closed: no weekly hours begin then. An override of the date says otherwise. */
  readonly holidays?: readonly LocalDate[];
}

/**
 * The spans that begin on the days `[from, to)`, as instants, by their beginning. Touching spans stay apart; those that
 * a clock change empties are dropped.
 *
 * @throws RangeError when a date has two overrides.
 */
export function workingSpans(hours: WorkingHours, from: DayNumber, to: DayNumber): Interval[] {
  const { instantOf } = zoneOffsets(hours.zone);
  const weekly = minutesByWeekday(hours.weeklyHours);
  const overrides = minutesByDay(hours.overrides);
  const holidays = hours.holidays?.length ? new Set(hours.holidays.map(dayNumber)) : undefined;
  const spans: Interval[] = [];
  let sorted = true;
  for (let day = from; day < to; day++) {
    const midnight = day * days(1);
    for (const span of overrides?.get(day) ?? (holidays?.has(day) ? [] : weekly[weekdayOf(day)]) ?? []) {
      const begin = instantOf(midnight + span.from);
      const end = instantOf(midnight + span.to);
      if (end <= begin) continue;
      sorted &&= begin >= (spans.at(-1)?.from ?? begin);
      spans.push({ from: begin, to: end });
    }
  }
  return sorted ? spans : spans.sort((a, b) => a.from - b.from);
}

/** The hours with `extra` spans on one date, beside what the date has already. */
export function withExtraHours(
  hours: WorkingHours,
  date: LocalDate,
  extra: readonly HoursSpan[],
): WorkingHours {
  const weekday = weekdayOf(dayNumber(date));
  const closed = hours.holidays?.includes(date) ?? false;
  const already =
    hours.overrides.find((override) => override.date === date)?.hours ??
    (closed ? [] : hours.weeklyHours)
      .filter((weekly) => weekly.days.includes(weekday))
      .map(({ from, to }) => ({ from, to }));
  const others = hours.overrides.filter((override) => override.date !== date);
  return { ...hours, overrides: [...others, { date, hours: [...already, ...extra] }] };
}

/** Whether the clinic is closed on a date for a public holiday, and nothing was said of that date. */
export function isHoliday(hours: WorkingHours, date: LocalDate): boolean {
  return (hours.holidays?.includes(date) ?? false) && !hours.overrides.some((each) => each.date === date);
}

/** Milliseconds since the midnight before; `to` may lie on the next day. */
interface MinuteSpan {
  readonly from: number;
  readonly to: number;
}

function minutesByWeekday(weekly: readonly WeeklyHours[]): MinuteSpan[][] {
  const byDay: MinuteSpan[][] = [[], [], [], [], [], [], [], []];
  for (const entry of weekly) {
    const span = spanOf(entry);
    for (const day of new Set(entry.days)) byDay[day]?.push(span);
  }
  return byDay;
}

function minutesByDay(overrides: readonly DateOverride[]): Map<DayNumber, MinuteSpan[]> | undefined {
  if (overrides.length === 0) return undefined;
  if (!datesAreDistinct(overrides)) throw new RangeError('two overrides for one date');
  return new Map(overrides.map(({ date, hours }) => [dayNumber(date), hours.map(spanOf)]));
}

function spanOf(span: HoursSpan): MinuteSpan {
  const from = minuteOfDay(span.from);
  const to = minuteOfDay(span.to);
  return { from: minutes(from), to: minutes(to > from ? to : to + 24 * 60) };
}

function datesAreDistinct(overrides: readonly DateOverride[]): boolean {
  return new Set(overrides.map(({ date }) => date)).size === overrides.length;
}
