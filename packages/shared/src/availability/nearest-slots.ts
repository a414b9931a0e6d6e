import type { Instant } from '../kernel/index.ts';

/** The slots nearest to a wanted time, the nearest first, for the alternatives of a refusal; a tie is for the earlier. */
export function nearestSlots<S extends { readonly start: Instant }>(
  offered: readonly S[],
  wanted: Instant,
  count: number,
): S[] {
  const distance = ({ start }: S) => Math.abs(start - wanted);
  return [...offered].sort((a, b) => distance(a) - distance(b) || a.start - b.start).slice(0, count);
}
