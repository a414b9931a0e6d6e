import { sessionNumbers } from './session-numbers.ts';
import type { PlanBlockKind, PlanStyle } from './plan-styles.ts';

/** In a time too short for all of them the first of these go first; warming up is never left out. */
const firstToGo: readonly PlanBlockKind[] = ['friction', 'points', 'stretch', 'deeper', 'close'];
const shortSession = 20;

/** Whole minutes for each kind of block; they sum to `minutes`, and each block that is there has at least one. */
export function shareMinutes(style: PlanStyle, minutes: number): Map<PlanBlockKind, number> {
  const wanted = Object.keys(style) as PlanBlockKind[];
  const dropped = firstToGo
    .filter((kind) => wanted.includes(kind))
    .slice(0, Math.max(0, wanted.length - minutes));
  const kinds = minutes < 1 ? [] : wanted.filter((kind) => !dropped.includes(kind));
  const closing = sessionNumbers.closing[minutes < shortSession ? 'from' : 'to'];
  const given = new Map(kinds.map((kind) => [kind, kind === 'close' ? Math.min(closing, minutes) : 1]));
  const growing = kinds.filter((kind) => kind !== 'close');
  const left = minutes - [...given.values()].reduce((sum, one) => sum + one, 0);
  const shares = growing.map((kind) => style[kind]?.share ?? 0);
  largestRemainders(shares, Math.max(0, left)).forEach((more, at) => {
    const kind = growing[at];
    if (kind) given.set(kind, (given.get(kind) ?? 0) + more);
  });
  return given;
}

/** Splits a whole number by weights; what rounding leaves over goes to the largest fractions, the earlier first. */
function largestRemainders(weights: readonly number[], whole: number): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const exact = weights.map((weight) => (sum === 0 ? 0 : (weight * whole) / sum));
  const shares = exact.map(Math.floor);
  const byFraction = exact
    .map((value, at) => ({ at, fraction: value - Math.floor(value) }))
    .toSorted((a, b) => b.fraction - a.fraction || a.at - b.at);
  const left = whole - shares.reduce((total, share) => total + share, 0);
  for (const { at } of byFraction.slice(0, left)) shares[at] = (shares[at] ?? 0) + 1;
  return shares;
}
