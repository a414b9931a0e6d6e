import { Injectable } from '@nestjs/common';
import { wallClockAt } from '@unbrace/shared/availability';
import { toText } from '@unbrace/shared/kernel';
import { defaultPriceRules, listInForce, type PriceList, type PriceLists } from '@unbrace/shared/prices';
import { clinicOf } from '../clinics/find-clinic.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { PriceListsRepository } from './price-lists.repository.ts';

/** Every list that a clinic has published, the newest first, down to what it began with. */
@Injectable()
export class ListPriceLists {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor): Promise<PriceLists> {
    return this.database.transaction(actor.clinicId, (tx) => this.view(tx));
  }

  async view(tx: Tx): Promise<PriceLists> {
    const { currency, timeZone } = await clinicOf(tx);
    const published = await new PriceListsRepository(tx).all();
    const items = [
      ...published.map(({ createdAt, ...list }): PriceList => ({
        ...list,
        rules: [...list.rules],
        publishedAt: toText(createdAt),
      })),
      beginning,
    ];
    const today = wallClockAt(timeZone, this.clock.now()).date;
    return { items, nextCursor: null, inForce: listInForce(items, today)?.version ?? 0, currency };
  }
}

const beginning: PriceList = {
  version: 0,
  effectiveFrom: null,
  rules: defaultPriceRules.rules,
  publishedAt: null,
};
