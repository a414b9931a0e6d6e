import type { LocalDate } from '@unbrace/shared/kernel';
import { defaultPriceRules, type PriceRules } from '@unbrace/shared/prices';
import type { Clinic } from '../clinics/find-clinic.ts';
import type { Tx } from '../platform/database/database.ts';
import { PriceListsRepository } from './price-lists.repository.ts';

/** The rules that price a visit on a date of its place: the clinic's own, or the product's until it has any. */
export async function rulesFor(
  tx: Tx,
  { currency }: Pick<Clinic, 'currency'>,
  date: LocalDate,
): Promise<PriceRules> {
  const list = await new PriceListsRepository(tx).inForce(date);
  return list
    ? { version: versionText(list.version), currency, rules: [...list.rules] }
    : { ...defaultPriceRules, currency };
}

/** How a price says which list it was made by. */
export const versionText = (version: number): string =>
  version === 0 ? defaultPriceRules.version : `list-${version}`;
