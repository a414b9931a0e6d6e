import { type Instant, type Interval, minutes } from '../kernel/index.ts';
import type { BookingState } from './booking-states.ts';

/** A visit of one therapist's day, as far as it can run late. */
export interface DayVisit {
  readonly id: string;
  readonly state: BookingState;
  /** When it came to this state, for one that is under way. */
  readonly since: Instant | null;
  /** Setup to pack-down. */
  readonly block: Interval;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly driveInMinutes: number | null;
}

/** A visit that cannot begin when it was promised, and by how many minutes. */
export interface LateVisit {
  readonly id: string;
  readonly minutes: number;
}

const underWay: readonly BookingState[] = ['en_route', 'arrived', 'in_session'];
const waiting: readonly BookingState[] = ['on_hold', 'requested', 'offered', 'confirmed'];

/** Somebody is on the way to it, at its door, or at the table. */
export function isUnderWay(state: BookingState): boolean {
  return underWay.includes(state);
}

/**
 * The visits of one therapist's day that begin late, if everybody does from now on what there is to do: whoever should have left
 * leaves now, a treatment takes its whole time, and what is late makes the next one late until a gap takes it up.
 */
export function runningLate(visits: readonly DayVisit[], now: Instant): LateVisit[] {
  const late: LateVisit[] = [];
  let free = -Infinity;
  for (const visit of visits.toSorted((a, b) => a.startsAt - b.startsAt)) {
    if (!isUnderWay(visit.state) && !waiting.includes(visit.state)) continue;
    const begins = beginning(visit, free, now);
    const behind = Math.ceil((begins - visit.startsAt) / minutes(1));
    if (behind > 0 && visit.state !== 'in_session') late.push({ id: visit.id, minutes: behind });
    const packDown = visit.block.to - visit.endsAt;
    const ends = begins + (visit.endsAt - visit.startsAt);
    free = (visit.state === 'in_session' ? Math.max(ends, now) : ends) + packDown;
  }
  return late;
}

/** When the treatment begins, or began. `free` is when the visit before lets the therapist go. */
function beginning(visit: DayVisit, free: Instant, now: Instant): Instant {
  const { state, since, startsAt, block } = visit;
  const drive = minutes(visit.driveInMinutes ?? 0);
  const setup = startsAt - block.from;
  switch (state) {
    case 'in_session':
      return since ?? startsAt;
    case 'arrived':
      return Math.max(startsAt, now, (since ?? startsAt) + setup);
    case 'en_route':
      return Math.max(startsAt, Math.max(now, (since ?? now) + drive) + setup);
    default: {
      // Only who has agreed to come should be on the road by now.
      const leaves = state === 'confirmed' ? Math.max(free, now) : free;
      return Math.max(startsAt, leaves + drive + setup);
    }
  }
}
