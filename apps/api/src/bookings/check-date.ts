import type { AlternativeSlot } from '@unbrace/shared/bookings';
import type { Instant, Money } from '@unbrace/shared/kernel';
import { fromText } from '@unbrace/shared/kernel';
import type { Tx } from '../platform/database/database.ts';
import type { Candidate } from '../therapists/find-candidates.ts';
import { findTakers } from './find-takers.ts';
import type { Search } from './search.ts';
import { alternativesTo } from './take-time.ts';

/** Whether one date can be kept; if not, why, and what is near, each at its price. */
export interface CheckedDate {
  readonly possible: boolean;
  readonly words: string | null;
  readonly total: Money;
  readonly alternatives: readonly (AlternativeSlot & { readonly total: Money })[];
}

/** Checks a date as holding it would, without holding it. */
export async function checkDate(
  tx: Tx,
  search: Search,
  allowed: readonly Candidate[],
  start: Instant,
  priceAt: (start: Instant) => Promise<Money>,
): Promise<CheckedDate> {
  const { takers, refusals } = await findTakers(tx, search, allowed, start);
  const total = await priceAt(start);
  if (takers.length > 0) return { possible: true, words: null, total, alternatives: [] };
  const near = await alternativesTo(tx, search, start);
  const alternatives: (AlternativeSlot & { total: Money })[] = [];
  for (const slot of near) alternatives.push({ ...slot, total: await priceAt(fromText(slot.start)) });
  return {
    possible: false,
    words: refusals[0]?.words ?? 'Nobody who may do this visit comes here.',
    total,
    alternatives,
  };
}
