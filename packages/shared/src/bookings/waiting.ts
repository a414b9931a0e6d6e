import { hours, type Instant } from '../kernel/index.ts';

/** When a booking that nobody took gives up: two hours before, or at half of the lead time if that is shorter. */
export function unfilledAt(startsAt: Instant, askedAt: Instant): Instant {
  const lead = Math.max(0, startsAt - askedAt);
  return startsAt - Math.min(hours(2), Math.floor(lead / 2));
}

/** When answers must be in: a day, or half of the lead time if that is shorter. */
export function answersDueAt(startsAt: Instant, askedAt: Instant): Instant {
  return askedAt + Math.min(hours(24), Math.floor(Math.max(0, startsAt - askedAt) / 2));
}
