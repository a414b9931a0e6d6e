import type { PlanBlock } from './plan/plan.contract.ts';

/** How often the therapist is reminded to ask whether all is well. Ours: the articles say "frequently" (S1-037). */
export const comfortCheckMinutes = 10;

export interface SessionMoment {
  readonly block: PlanBlock;
  readonly next: PlanBlock | null;
  /** Whole minutes of this block that are left, the one that runs included. */
  readonly minutesLeft: number;
  /** In the first minute of each ten: ask, and watch face, breath and muscles (S1-080). */
  readonly isComfortCheck: boolean;
}

/** Where a session stands in its plan after so many minutes; null when the plan is over. */
export function sessionMoment(blocks: readonly PlanBlock[], elapsed: number): SessionMoment | null {
  let end = 0;
  for (const [at, block] of blocks.entries()) {
    end += block.minutes;
    if (elapsed >= end) continue;
    const whole = Math.floor(elapsed);
    return {
      block,
      next: blocks[at + 1] ?? null,
      minutesLeft: Math.ceil(end - elapsed),
      isComfortCheck: whole > 0 && whole % comfortCheckMinutes === 0,
    };
  }
  return null;
}
