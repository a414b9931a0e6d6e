import { hours, type Instant } from '../kernel/index.ts';

/** When the safety check of a visit that moved in must be answered: a day before it, or half of the way there if that is nearer. */
export function movedInAnswersDueAt(startsAt: Instant, movedInAt: Instant): Instant {
  return Math.max(startsAt - hours(24), movedInAt + Math.floor((startsAt - movedInAt) / 2));
}
