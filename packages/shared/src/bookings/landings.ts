import type { Instant, Interval } from '../kernel/index.ts';

/** Starts on a grid as stretches whose ends are both starts. The office places visits every five minutes. */
export function stretchesOf(starts: readonly Instant[], stepMs: number): Interval[] {
  const stretches: { from: Instant; to: Instant }[] = [];
  for (const start of starts) {
    const last = stretches.at(-1);
    if (last && start - last.to === stepMs) last.to = start;
    else stretches.push({ from: start, to: start });
  }
  return stretches;
}

/** Whether a visit may begin then: in one of the stretches, both ends included. */
export function mayLand(stretches: readonly Interval[], start: Instant): boolean {
  return stretches.some(({ from, to }) => from <= start && start <= to);
}
