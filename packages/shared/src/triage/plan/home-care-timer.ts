import { homeCareNumbers } from './home-care-numbers.ts';
import type { HomeCareGuide } from './home-care-steps.ts';

const secondsOf = { s: 1, min: 60 } as const;

export interface HoldSeconds {
  /** Enough from here on. */
  readonly enough: number;
  /** Over at the latest. */
  readonly most: number;
  readonly sides: 1 | 2;
}

/** How long a step's timer runs, for each side; null where strokes are counted instead. */
export function holdSeconds({ hold, sides }: Pick<HomeCareGuide, 'hold' | 'sides'>): HoldSeconds | null {
  if (hold === null) return null;
  const each = hold.unit === 'min' ? secondsOf.min : secondsOf.s;
  return { enough: hold.from * each, most: hold.to * each, sides };
}

export interface TimerMoment {
  readonly side: 1 | 2;
  readonly secondsLeft: number;
  /** `enough`: it may end now. */
  readonly phase: 'holding' | 'enough' | 'done';
}

/** Where a timer stands after so many seconds; the second side begins where the first is over. */
export function timerMoment({ enough, most, sides }: HoldSeconds, elapsed: number): TimerMoment {
  const total = most * sides;
  if (elapsed >= total) return { side: sides, secondsLeft: 0, phase: 'done' };
  const side = elapsed < most ? 1 : 2;
  const within = elapsed - (side - 1) * most;
  return { side, secondsLeft: most - within, phase: within < enough ? 'holding' : 'enough' };
}

/** Warmth needs no hands: only what presses, rubs or stretches counts toward a sitting, and no longer than its timer runs. */
export function sittingSeconds({ hold, sides, isWarmth }: HomeCareGuide, elapsed: number): number {
  const timer = holdSeconds({ hold, sides });
  return isWarmth || timer === null ? 0 : Math.min(elapsed, timer.most * timer.sides);
}

/** Whether a sitting has lasted as long as one should: 15 minutes, once or twice a day (S1-135, S1-136). */
export const isEnoughForNow = (seconds: number): boolean =>
  seconds >= homeCareNumbers.session.to * secondsOf.min;
