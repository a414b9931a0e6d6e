const QUARTER = 15 * 60_000;
const REACH = 12 * 86_400_000;

/** What a zone's clock shows, as Intl says at every quarter of an hour: no clock has changed at another time since 1970. */
export interface Clock {
  wallAt(instant: number): number;
  /** The first instant at which the clock shows a time; a skipped time is as much later as the clock jumped. */
  instantOf(wall: number): number;
}

const known = new Map<string, Clock>();

/** A clock that is right for twelve days around an instant. */
export function slowClockAround(zone: string, around: number): Clock {
  const key = `${zone} ${around}`;
  let clock = known.get(key);
  if (!clock) known.set(key, (clock = readClock(zone, Math.floor(around / QUARTER) * QUARTER)));
  return clock;
}

function readClock(zone: string, around: number): Clock {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  const first = around - REACH;
  const shown: number[] = [];
  for (let at = first; at < around + REACH; at += QUARTER)
    shown.push(Date.parse(`${format.format(at).replace(' ', 'T')}Z`));
  const wallAt = (instant: number) => {
    const quarter = Math.floor((instant - first) / QUARTER);
    return (shown[quarter] ?? NaN) + (instant - first - quarter * QUARTER);
  };
  return {
    wallAt,
    instantOf: (wall) => {
      for (const [n, begin] of shown.entries()) {
        const at = first + n * QUARTER;
        if (wall >= begin && wall < begin + QUARTER) return at + (wall - begin);
        const before = shown[n - 1] ?? begin;
        if (before < wall && begin > wall) return at - QUARTER + (wall - before);
      }
      throw new RangeError('outside the slow clock');
    },
  };
}
