import type { Instant, LocalDate, UserId } from '@unbrace/shared/kernel';
import { OrderedRules, type PriceRule } from '@unbrace/shared/prices';
import { z } from 'zod';
import type { Tx } from '../platform/database/database.ts';

export interface PriceListRecord {
  readonly version: number;
  readonly effectiveFrom: LocalDate;
  readonly rules: readonly PriceRule[];
  readonly publishedByUserId: UserId;
  readonly createdAt: Instant;
}

const InForce = z.object({ version: z.int(), rules: OrderedRules });

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
    const rows = await this.tx.sql`
      SELECT version, rules FROM price_lists WHERE clinic_id = ${this.tx.clinicId}::uuid AND effective_from <= ${date}::date
      ORDER BY effective_from DESC, version DESC LIMIT 1`;
    return z.array(InForce).parse(rows)[0] ?? null;
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
