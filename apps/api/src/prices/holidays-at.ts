import type { LocalDate } from '@unbrace/shared/kernel';
import { holidaysOf, isHolidayRegion } from '../availability/public-holidays.ts';

/** The public holidays of a place's state around a date; of the whole country where the state's are not known. */
export function holidaysAt(country: string, state: string | null, date: LocalDate): readonly LocalDate[] {
  const region = state !== null && isHolidayRegion(country, state) ? state : null;
  return holidaysOf(country, region, Number(date.slice(0, 4)));
}
