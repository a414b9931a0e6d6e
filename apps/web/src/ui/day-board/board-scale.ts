import { hours, type Instant, type Interval, overlaps } from '@unbrace/shared/kernel';

/** The stretch that the board shows, the zone of its clock, and how many pixels wide it is; 0 before that is known. */
export interface BoardScale {
  readonly day: Interval;
  readonly zone: string;
  readonly width: number;
}

/** Where a stretch lies on the board, in percent of its width; trimmed to the day shown, undefined outside it. */
export function placeOf(stretch: Interval, day: Interval): { left: number; width: number } | undefined {
  if (!overlaps(stretch, day)) return undefined;
  const percent = (at: Instant) => ((at - day.from) / (day.to - day.from)) * 100;
  const left = percent(Math.max(stretch.from, day.from));
  return { left, width: percent(Math.min(stretch.to, day.to)) - left };
}

/** The hours to label. Real hours from the start of the day, so that a clock change shows as the clocks do. */
export function hourTicks(day: Interval): Instant[] {
  const count = Math.ceil((day.to - day.from) / hours(1));
  return Array.from({ length: count }, (_, index) => day.from + hours(index));
}

/** Rows that keep overlapping things apart: each goes into the first row where it fits, in order of time. */
export function stackRows<Item extends Interval>(items: readonly Item[]): Item[][] {
  const rows: Item[][] = [];
  for (const item of items.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const free = rows.find((row) => row.every((placed) => !overlaps(placed, item)));
    if (free) free.push(item);
    else rows.push([item]);
  }
  return rows;
}
