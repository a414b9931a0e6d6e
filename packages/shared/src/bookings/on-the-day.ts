import { wallClockAt } from '../availability/wall-clock.ts';
import { hours, type Instant } from '../kernel/time.ts';

interface VisitTimes {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** The clock of the place. */
  readonly timeZone: string;
}

/** Longer than the way to any visit, and all that a visit just after midnight reaches into the day before. */
const leadTime = hours(3);

/**
 * Whether a visit's day has come and is not over, by the clock of its place: that of its start, the three hours (of
 * elapsed time) before it where they reach into the day before, and when it goes on over midnight the day of its end.
 */
export function isOnTheDay({ startsAt, endsAt, timeZone }: VisitTimes, now: Instant): boolean {
  const dateAt = (instant: Instant) => wallClockAt(timeZone, instant).date;
  const begins = now >= startsAt - leadTime || dateAt(now) === dateAt(startsAt);
  // Days compare as text. An end at midnight itself belongs to the day before it.
  return begins && dateAt(now) <= dateAt(endsAt - 1);
}
