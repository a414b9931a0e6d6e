import { Injectable } from '@nestjs/common';
import { wallClockAt } from '@unbrace/shared/availability';
import { conflict } from '@unbrace/shared/kernel';
import type { PriceLists, PublishPriceListRequest } from '@unbrace/shared/prices';
import { AuditLog } from '../audit/audit-log.ts';
import { clinicOf } from '../clinics/find-clinic.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import { ValidationProblem } from '../platform/http/validation.ts';
import { ListPriceLists } from './list-price-lists.ts';
import { PriceListsRepository } from './price-lists.repository.ts';

const changedMeanwhile = 'Somebody published another list meanwhile. Look at it first.';

/** Publishes new rules from a date on. Visits that are booked keep their price; what was in force before stays on record. */
@Injectable()
export class PublishPriceList {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly lists: ListPriceLists,
  ) {}

  /** @throws Problem invalid for a date that is past, conflict when the version seen is no longer the newest */
  execute(actor: Actor, { version, effectiveFrom, rules }: PublishPriceListRequest): Promise<PriceLists> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      const now = this.clock.now();
      const { timeZone } = await clinicOf(tx);
      if (effectiveFrom < wallClockAt(timeZone, now).date)
        throw new ValidationProblem([{ path: 'effectiveFrom', message: 'is past: choose today or later' }]);
      const repository = new PriceListsRepository(tx);
      const [newest] = await repository.all();
      if ((newest?.version ?? 0) !== version) throw conflict(undefined, changedMeanwhile);
      const next = {
        version: version + 1,
        effectiveFrom,
        rules,
        publishedByUserId: actor.userId,
        createdAt: now,
      };
      if (!(await repository.add(next))) throw conflict(undefined, changedMeanwhile);
      await new AuditLog(tx, now).record(actor, 'price-list-published', {
        kind: 'clinic',
        id: actor.clinicId,
      });
      return this.lists.view(tx);
    });
  }
}
