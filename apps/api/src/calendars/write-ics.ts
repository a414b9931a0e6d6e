import { calendarEntry } from '@unbrace/shared/calendars';
import ical, { ICalEventStatus } from 'ical-generator';
import type { FeedVisit } from './calendars.repository.ts';

/**
 * Visits as an iCalendar document (RFC 5545). Times are in UTC, which every calendar shows by its own clock. A visit keeps its
 * UID however it moves, and SEQUENCE goes up with each change. The same visits make the same document, byte by byte.
 */
export function writeIcs(visits: readonly FeedVisit[], { name, address }: { name: string; address: string }) {
  const calendar = ical({
    name,
    prodId: { company: 'Unbrace', product: 'Visits', language: 'EN' },
    ttl: 900,
  });
  const host = new URL(address).hostname;
  for (const visit of visits) {
    const { status, ...words } = calendarEntry(visit);
    calendar.createEvent({
      ...words,
      id: `${visit.id}@${host}`,
      sequence: visit.version,
      stamp: new Date(visit.changedAt),
      lastModified: new Date(visit.changedAt),
      start: new Date(visit.startsAt),
      end: new Date(visit.endsAt),
      status: ICalEventStatus[status],
      url: `${address}/work/visits/${visit.id}`,
    });
  }
  return calendar.toString();
}
