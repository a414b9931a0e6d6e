import { type Interval, days, type LocalDate } from '@unbrace/shared/kernel';
import Holidays from 'date-holidays';
import type { Clinic } from '../clinics/find-clinic.ts';

const known = new Map<string, readonly LocalDate[]>();

/** The public holidays on which a clinic is closed, by its setting, over the years that a stretch of time touches. */
export function closedDates(
  { country, settings }: Pick<Clinic, 'country' | 'settings'>,
  during: Interval,
): LocalDate[] {
  const { closed, region } = settings.publicHolidays;
  if (!closed) return [];
  const year = (instant: number) => new Date(instant).getUTCFullYear();
  const first = year(during.from - days(2));
  const years = Array.from({ length: year(during.to + days(2)) - first + 1 }, (_, n) => first + n);
  return years.flatMap((each) => holidaysOf(country, region, each));
}

/** Whether the list of holidays knows a country's state. */
export function isHolidayRegion(country: string, region: string): boolean {
  return Object.keys(new Holidays().getStates(country)).includes(region);
}

/** The public holidays of a year, of the whole country where no state is given. A day off in lieu is its own day. */
export function holidaysOf(country: string, region: string | null, year: number): readonly LocalDate[] {
  const key = `${country} ${region ?? ''} ${year}`;
  let dates = known.get(key);
  if (!dates) {
    const calendar = region === null ? new Holidays(country) : new Holidays(country, region);
    const all = calendar.getHolidays(year).filter(({ type }) => type === 'public');
    known.set(key, (dates = [...new Set(all.map(({ date }) => date.slice(0, 10)))]));
  }
  return dates;
}
