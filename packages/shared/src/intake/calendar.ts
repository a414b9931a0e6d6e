/** A day as `YYYY-MM-DD`. Days have no zone: the clinic decides which day the visit is on. */
export type Day = string;

const dayMs = 86_400_000;

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utc(to) - utc(from)) / dayMs);
}

/** Months from `from` to `to`, the part of a month by days: the same day six months on is exactly 6. */
export function monthsBetween(from: Day, to: Day): number {
  const [fromYear, fromMonth, fromDate] = split(from);
  const [toYear, toMonth, toDate] = split(to);
  const whole = (toYear - fromYear) * 12 + toMonth - fromMonth - (toDate < fromDate ? 1 : 0);
  const anniversary = addMonths(from, whole);
  return whole + daysBetween(anniversary, to) / daysBetween(anniversary, addMonths(from, whole + 1));
}

/** Completed years of age on `on`. */
export function yearsBetween(from: Day, on: Day): number {
  const [fromYear] = split(from);
  const [onYear] = split(on);
  return onYear - fromYear - (on.slice(5) < from.slice(5) ? 1 : 0);
}

/** The day `days` later. */
export function addDays(day: Day, days: number): Day {
  return new Date(utc(day) + days * dayMs).toISOString().slice(0, 10);
}

/** The last day that a partly remembered date can mean: for "how long ago" the most recent reading is the stricter. */
export function latestDay(partial: string): Day {
  const [year = 1970, month] = partial.split('-').map(Number);
  if (partial.length === 10) return partial;
  return new Date(Date.UTC(year, month ?? 12, 0)).toISOString().slice(0, 10);
}

/** Whether a full date exists in the calendar: 2026-02-30 does not. */
export function isRealDay(day: Day): boolean {
  return new Date(utc(day)).toISOString().slice(0, 10) === day;
}

function addMonths(day: Day, months: number): Day {
  const [year, month, date] = split(day);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

function split(day: Day): [number, number, number] {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
}

function utc(day: Day): number {
  const [year, month, date] = split(day);
  return Date.UTC(year, month - 1, date);
}
