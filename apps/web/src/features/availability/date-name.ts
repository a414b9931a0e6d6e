import { fromText, type LocalDate } from '@unbrace/shared/kernel';
import { formatTime } from '../../ui/index.ts';

/** A calendar date in words; it belongs to no zone, so it is read as one day of UTC. */
export function dateName(date: LocalDate): string {
  return formatTime(fromText(`${date}T00:00:00Z`), 'UTC', 'date');
}
