import { type Instant, type Interval, minutes } from '../kernel/index.ts';

/** One therapist's time, as far as it tells how full it is. */
export interface Worked {
  readonly hours: readonly Interval[];
  /** Leave and blocked time. */
  readonly off: readonly Interval[];
  readonly visits: readonly { readonly block: Interval; readonly driveInMinutes: number }[];
}

/** Minutes of a stretch of time. Utilisation is `booked` of `open`. */
export interface Load {
  /** Hours, without what is off. */
  readonly openMinutes: number;
  /** Setup to pack-down, of visits. */
  readonly bookedMinutes: number;
  /** The roads to the visits that begin within. */
  readonly driveMinutes: number;
  /** Of the hours, what is leave or blocked. */
  readonly offMinutes: number;
  /** That begin within. */
  readonly visits: number;
}

export const noLoad: Load = { openMinutes: 0, bookedMinutes: 0, driveMinutes: 0, offMinutes: 0, visits: 0 };

/** How a stretch of a therapist's time is used, in whole minutes; a visit over its edge counts in parts. */
export function loadOf({ hours, off, visits }: Worked, within: Interval): Load {
  const worked = hours.flatMap((span) => shared(span, within));
  const away = worked.flatMap((span) => off.flatMap((each) => shared(each, span)));
  const beginning = visits.filter(({ block }) => within.from <= block.from && block.from < within.to);
  const blocks = visits.flatMap(({ block }) => shared(block, within));
  const offMinutes = covered(away);
  return {
    openMinutes: covered(worked) - offMinutes,
    bookedMinutes: covered(blocks),
    driveMinutes: beginning.reduce((sum, { driveInMinutes }) => sum + driveInMinutes, 0),
    offMinutes,
    visits: beginning.length,
  };
}

/** Loads together, such as those of all therapists in one hour. */
export function sumOf(loads: readonly Load[]): Load {
  return loads.reduce(
    (sum, load) => ({
      openMinutes: sum.openMinutes + load.openMinutes,
      bookedMinutes: sum.bookedMinutes + load.bookedMinutes,
      driveMinutes: sum.driveMinutes + load.driveMinutes,
      offMinutes: sum.offMinutes + load.offMinutes,
      visits: sum.visits + load.visits,
    }),
    noLoad,
  );
}

/** Booked of open, in percent; null where nobody works. Above 100 where visits lie outside the hours. */
export function percentBooked({ openMinutes, bookedMinutes }: Pick<Load, 'openMinutes' | 'bookedMinutes'>) {
  return openMinutes === 0 ? null : Math.round((bookedMinutes / openMinutes) * 100);
}

/** Open and neither booked nor on the road, in minutes. */
export function freeMinutes({ openMinutes, bookedMinutes, driveMinutes }: Load): number {
  return Math.max(0, openMinutes - bookedMinutes - driveMinutes);
}

function shared(a: Interval, b: Interval): Interval[] {
  const both = { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
  return both.from < both.to ? [both] : [];
}

/** Minutes that any of them covers: what overlaps counts once. */
function covered(spans: readonly Interval[]): number {
  let total = 0;
  let until: Instant = -Infinity;
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    total += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return Math.round(total / minutes(1));
}
