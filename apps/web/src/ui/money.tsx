import { formatMoney, type Money as MoneyValue } from '@unbrace/shared/kernel';

/** An amount as people write it; `trim` drops `.00`. */
export function Money({ value, trim = false }: { value: MoneyValue; trim?: boolean }) {
  return <span className="whitespace-nowrap tabular-nums">{formatMoney(value, undefined, trim)}</span>;
}
