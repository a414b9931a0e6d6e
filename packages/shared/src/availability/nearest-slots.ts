import type { Instant } from '../kernel/index.ts';
import type { Slot } from './slots.ts';

/** The slots nearest to a wanted time, the nearest first, for the alternatives of a refusal; a tie is for the earlier. */
export function nearestSlots(offered: readonly Slot[], wanted: Instant, count: number): Slot[] {
  const distance = ({ start }: Slot) => Math.abs(start - wanted);
  return [...offered].sort((a, b) => distance(a) - distance(b) || a.start - b.start).slice(0, count);
}
