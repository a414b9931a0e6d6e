import type { Day } from '@unbrace/shared/intake';
import { createContext, use } from 'react';

/** The date at the place of the visit: "ago" is counted back from it. */
export const Today = createContext<Day>('1970-01-01');

export const useToday = (): Day => use(Today);

/** The calendar date in a zone. */
export function dateIn(zone: string, at: number): Day {
  // en-CA writes a date as 2026-11-20.
  return new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(at);
}
