import type { LocalDate } from '../kernel/index.ts';
import type { PriceList } from './prices.contract.ts';

/** The list that prices a visit on a date of its place: the latest to have begun by then; of one date the newest. */
export function listInForce<List extends Pick<PriceList, 'version' | 'effectiveFrom'>>(
  lists: readonly List[],
  date: LocalDate,
): List | undefined {
  return lists
    .filter(({ effectiveFrom }) => effectiveFrom === null || effectiveFrom <= date)
    .reduce<List | undefined>((best, list) => (best && isLater(best, list) ? best : list), undefined);
}

type Begun = Pick<PriceList, 'version' | 'effectiveFrom'>;

function isLater(a: Begun, b: Begun): boolean {
  const [from, other] = [a.effectiveFrom ?? '', b.effectiveFrom ?? ''];
  return from === other ? a.version > b.version : from > other;
}
