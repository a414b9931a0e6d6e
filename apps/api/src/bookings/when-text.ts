import { TZDate } from '@date-fns/tz';
import type { Instant } from '@unbrace/shared/kernel';
import { format } from 'date-fns';

/** A time as a person says it, by the clock of the place: `Monday 23 November, 11:15 am`. */
export function whenText(instant: Instant, timeZone: string): string {
  return format(new TZDate(instant, timeZone), 'EEEE d MMMM, h:mm aaa');
}
