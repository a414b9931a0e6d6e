import type { Instant } from './time.ts';

/** A half-open stretch of time `[from, to)` in epoch milliseconds; empty when `to <= from`. */
export interface Interval {
  readonly from: Instant;
  readonly to: Instant;
}

/** Whether two half-open intervals share an instant; touching ends do not. */
export function overlaps(a: Interval, b: Interval): boolean {
  return a.from < b.to && b.from < a.to && a.from < a.to && b.from < b.to;
}

/** Whether `inner` lies within `outer`; equal ends are within. */
export function contains(outer: Interval, inner: Interval): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}
