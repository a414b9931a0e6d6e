import type { Instant } from '@unbrace/shared/kernel';

/** The time, as the product sees it. Everything that decides by time asks it, never the machine or the database. */
export abstract class Clock {
  abstract now(): Instant;
}

export class SystemClock extends Clock {
  now(): Instant {
    return Date.now();
  }
}

/** A clock that stands still until it is told to go on: for tests and for seeding the demo's past. */
export class SettableClock extends Clock {
  constructor(private instant: Instant) {
    super();
  }

  now(): Instant {
    return this.instant;
  }

  set(instant: Instant): void {
    this.instant = instant;
  }

  advance(milliseconds: number): void {
    this.instant += milliseconds;
  }
}
