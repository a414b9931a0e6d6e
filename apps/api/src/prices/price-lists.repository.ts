import type { Instant, LocalDate, UserId } from '@unbrace/shared/kernel';
import { OrderedRules, type PriceRule } from '@unbrace/shared/prices';
import type { Tx } from '../platform/database/database.ts';

export interface PriceListRecord {
  readonly version: number;
  readonly effectiveFrom: LocalDate;
  readonly rules: readonly PriceRule[];
  readonly publishedByUserId: UserId;
  readonly createdAt: Instant;
}

/** A clinic's price lists, version by version. */
export class PriceListsRepository {
  constructor(private readonly tx: Tx) {}

  /** Newest first. */
  async all(): Promise<Omit<PriceListRecord, 'publishedByUserId'>[]> {
    const rows = await this.tx.db.priceList.findMany({
      where: { clinicId: this.tx.clinicId },
      orderBy: { version: 'desc' },
    });
    return rows.map(listOf);
  }

  /** The list that prices a visit on a date; null before the first one begins. */
  async inForce(date: LocalDate): Promise<Pick<PriceListRecord, 'version' | 'rules'> | null> {
    const row = await this.tx.db.priceList.findFirst({
      where: { clinicId: this.tx.clinicId, effectiveFrom: { lte: dayOf(date) } },
      orderBy: [{ effectiveFrom: 'desc' }, { version: 'desc' }],
    });
    return row && listOf(row);
  }

  /** @returns whether it was written: of two who make the same version at once, one does */
  async add({ effectiveFrom, createdAt, rules, ...list }: PriceListRecord): Promise<boolean> {
    const { count } = await this.tx.db.priceList.createMany({
      data: [
        {
          ...list,
          clinicId: this.tx.clinicId,
          effectiveFrom: dayOf(effectiveFrom),
          rules: [...rules],
          createdAt: new Date(createdAt),
        },
      ],
      skipDuplicates: true,
    });
    return count === 1;
  }
}

const dayOf = (date: LocalDate) => new Date(`${date}T00:00:00Z`);

function listOf(row: { version: number; effectiveFrom: Date; rules: unknown; createdAt: Date }) {
  return {
    version: row.version,
    effectiveFrom: row.effectiveFrom.toISOString().slice(0, 10),
    rules: OrderedRules.parse(row.rules),
    createdAt: row.createdAt.getTime(),
  };
}
