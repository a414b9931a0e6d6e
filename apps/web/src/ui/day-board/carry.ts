import { type Instant, type Interval, minutes } from '@unbrace/shared/kernel';

/** Where a block that was picked up is held: over which lane, and when its main part would begin. */
export interface Held {
  readonly laneId: string;
  readonly start: Instant;
}

/** What the arrow keys move within. */
export interface CarrySpace {
  /** From top to bottom. */
  readonly laneIds: readonly string[];
  readonly day: Interval;
  /** How long the main part is. */
  readonly lengthMs: number;
}

/** Why a place is one to drop at: it is where the block was, it fits, it does not; or nobody knows yet. */
export type Fit = 'here' | 'fits' | 'no' | 'unknown';

const step = minutes(15);
const fineStep = minutes(5);

/** The nearest start of the grid within the day. */
export function snapped(start: Instant, { day, lengthMs }: CarrySpace): Instant {
  const onGrid = day.from + Math.round((start - day.from) / fineStep) * fineStep;
  return Math.min(Math.max(onGrid, day.from), day.to - lengthMs);
}

/** Where a key moves what is held: a quarter of an hour, five minutes with Shift, a lane; null for any other key. */
export function movedBy(key: string, isFine: boolean, held: Held, space: CarrySpace): Held | null {
  const by = isFine ? fineStep : step;
  switch (key) {
    case 'ArrowLeft':
      return { ...held, start: snapped(held.start - by, space) };
    case 'ArrowRight':
      return { ...held, start: snapped(held.start + by, space) };
    case 'ArrowUp':
      return { ...held, laneId: laneBeside(held.laneId, -1, space) };
    case 'ArrowDown':
      return { ...held, laneId: laneBeside(held.laneId, 1, space) };
    default:
      return null;
  }
}

function laneBeside(laneId: string, by: number, { laneIds }: CarrySpace): string {
  return laneIds[laneIds.indexOf(laneId) + by] ?? laneId;
}
