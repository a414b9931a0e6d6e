import type { LocalDate, WallTime } from '../kernel/index.ts';
import type { VisitRow } from './imports.contract.ts';
import type { Read } from './read-client-row.ts';

export interface VisitToMoveIn {
  readonly externalId: string;
  readonly client: { readonly externalId: string; readonly email: string };
  readonly service: string;
  readonly therapist: string;
  /** By the clock at the place. */
  readonly date: LocalDate;
  readonly time: WallTime;
  readonly minutes: number;
}

/** What a row says of an appointment, or the first thing that keeps it out. */
export function readVisitRow(row: VisitRow): Read<VisitToMoveIn> {
  const cell = (field: Exclude<keyof VisitRow, 'line'>) => row[field].trim();
  const [externalId, service, therapist] = [cell('externalId'), cell('service'), cell('therapist')];
  if (externalId === '') return { reason: 'The number of the appointment is missing.' };
  const client = { externalId: cell('clientExternalId'), email: cell('clientEmail').toLowerCase() };
  if (client.externalId === '' && client.email === '') return { reason: 'It does not say whose it is.' };
  if (service === '') return { reason: 'The service is missing.' };
  if (therapist === '') return { reason: 'The therapist is missing.' };
  const when = `${cell('date')} ${cell('time')}`.trim();
  const date = readDate(when);
  if (date === null) return { reason: 'The date is not one: write it as 24/11/2026 or 2026-11-24.' };
  const time = readTime(when.replace(/^\S+?(?=[T\s])/, ''));
  if (time === null) return { reason: 'The time is not one: write it as 14:30 or 2:30 pm.' };
  const minutes = Number(/^(\d{1,3})\s*(m|min|mins|minutes)?$/i.exec(cell('minutes'))?.[1]);
  if (!Number.isInteger(minutes) || minutes < 10) return { reason: 'The length in minutes is missing.' };
  return { value: { externalId, client, service, therapist, date, time, minutes } };
}

/** Year first, or day first as people in Australia write it. */
function readDate(text: string): LocalDate | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
  const local = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/.exec(text);
  const [year, month, day] = iso ? iso.slice(1) : local ? local.slice(1).toReversed() : [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date) ? date : null;
}

function readTime(text: string): WallTime | null {
  // An instant of another zone would be read wrongly as a time by the clock: it is refused rather than guessed.
  const found = /^[T\s]*(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*(am|pm)?$/i.exec(text);
  if (!found) return null;
  const [, hour = '', minute = '', half] = found;
  const isPm = half?.toLowerCase() === 'pm';
  const h = half === undefined ? Number(hour) : (Number(hour) % 12) + (isPm ? 12 : 0);
  if (h > 23 || Number(minute) > 59 || (half !== undefined && (Number(hour) < 1 || Number(hour) > 12)))
    return null;
  return `${String(h).padStart(2, '0')}:${minute}`;
}
