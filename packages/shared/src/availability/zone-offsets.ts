import { days, hours, seconds, type Instant } from '../kernel/index.ts';

/** Wall-clock time as milliseconds since 1970-01-01T00:00 on that clock, as if the clock were UTC. */
export type WallMs = number;

/** A stretch of time during which a zone's clock stands at one offset (milliseconds east of UTC). */
export interface OffsetSegment {
  readonly from: Instant;
  readonly to: Instant;
  readonly offset: number;
}

/** The clock of one IANA zone, from a table that is filled a year at a time and kept. */
export interface ZoneOffsets {
  readonly offsetAt: (instant: Instant) => number;
  /** The instant of a wall-clock time: a skipped one moves forward by the gap, a repeated one is the first. */
  readonly instantOf: (wall: WallMs) => Instant;
  /** The offsets in force over `[from, to)`, in order; neighbours may have the same offset. */
  readonly segments: (from: Instant, to: Instant) => OffsetSegment[];
}

const CHUNK = days(366);
// No zone has changed its clock twice, there and back, within four days since 1970.
const SAMPLE = days(4);
// Any offset, and the largest jump so far (a whole day at the date line), lies within a day of the wall time.
const REACH = hours(24);
const known = new Map<string, ZoneOffsets>();

/** @throws RangeError when the runtime does not know the zone. */
export function zoneOffsets(zone: string): ZoneOffsets {
  let offsets = known.get(zone);
  if (!offsets) known.set(zone, (offsets = build(zone)));
  return offsets;
}

function build(zone: string): ZoneOffsets {
  const read = offsetReader(zone);
  const chunks = new Map<number, OffsetSegment[]>();
  let last: OffsetSegment = { from: 0, to: 0, offset: 0 };

  const chunk = (index: number): OffsetSegment[] => {
    let segments = chunks.get(index);
    if (!segments) chunks.set(index, (segments = scan(read, index * CHUNK, (index + 1) * CHUNK)));
    return segments;
  };
  const segmentAt = (instant: Instant): OffsetSegment => {
    if (instant >= last.from && instant < last.to) return last;
    for (const segment of chunk(Math.floor(instant / CHUNK)))
      if (instant < segment.to) return (last = segment);
    throw new RangeError(`not an instant: ${instant}`);
  };

  return {
    offsetAt: (instant) => segmentAt(instant).offset,
    instantOf: (wall) => {
      const before = segmentAt(wall - REACH);
      if (wall + REACH < before.to) return wall - before.offset;
      const early = wall - before.offset;
      if (segmentAt(early).offset === before.offset) return early;
      const late = wall - segmentAt(wall + REACH).offset;
      return segmentAt(late).offset === wall - late ? late : early;
    },
    segments: (from, to) => {
      const found: OffsetSegment[] = [];
      for (let at = from; at < to;) {
        const segment = segmentAt(at);
        found.push({ from: at, to: Math.min(segment.to, to), offset: segment.offset });
        at = segment.to;
      }
      return found;
    },
  };
}

/** Looks at the clock every few days and halves in on each change. */
function scan(read: (instant: Instant) => number, from: Instant, to: Instant): OffsetSegment[] {
  const segments: OffsetSegment[] = [];
  let start = from;
  let offset = read(from);
  for (let sampled = from; sampled < to;) {
    const next = Math.min(sampled + SAMPLE, to);
    while (read(next) !== offset) {
      const change = firstOther(read, sampled, next, offset);
      if (change >= to) break;
      segments.push({ from: start, to: change, offset });
      start = sampled = change;
      offset = read(change);
    }
    sampled = next;
  }
  segments.push({ from: start, to, offset });
  return segments;
}

function firstOther(read: (instant: Instant) => number, from: Instant, to: Instant, offset: number): Instant {
  let same = from;
  let other = to;
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2);
    if (read(middle) === offset) same = middle;
    else other = middle;
  }
  return other;
}

function offsetReader(zone: string): (instant: Instant) => number {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  return (instant) => {
    const found = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(format.format(instant));
    const size =
      hours(Number(found?.[2] ?? 0)) + seconds(Number(found?.[3] ?? 0) * 60 + Number(found?.[4] ?? 0));
    return found?.[1] === '-' ? -size : size;
  };
}
