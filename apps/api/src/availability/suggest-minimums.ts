import { Injectable } from '@nestjs/common';
import { areaFinder, suggestMinimums, type SuggestedMinimums } from '@unbrace/shared/availability';
import { days } from '@unbrace/shared/kernel';
import { clinicOf } from '../clinics/find-clinic.ts';
import type { Actor } from '../identity/actor.ts';
import { localityAt } from '../places/gazetteer/nearest-locality.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import { ArrivalsRepository } from './arrivals.repository.ts';

const lookedBack = days(90);

/** What the drives that were really made say about the clinic's minimum minutes between its areas. */
@Injectable()
export class SuggestMinimums {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor): Promise<SuggestedMinimums> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      const { areas, minimums } = (await clinicOf(tx)).settings.travel;
      const drives = await new ArrivalsRepository(tx).since(this.clock.now() - lookedBack);
      const find = areaFinder(areas, localityAt);
      const namesOf = (point: Parameters<typeof find>[0]) => {
        const named = find(point).areas;
        const suburb = localityAt(point)?.suburb;
        return named.length > 0 || suburb === undefined ? named : [suburb];
      };
      const made = drives.map((drive) => ({ ...drive, from: namesOf(drive.from), to: namesOf(drive.to) }));
      return { items: suggestMinimums(made, minimums), nextCursor: null };
    });
  }
}
