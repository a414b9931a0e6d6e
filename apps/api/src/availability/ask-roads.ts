import { Injectable } from '@nestjs/common';
import { type Point, pointKey, roadKey } from '@unbrace/shared/availability';
import { type ClinicId, days, minutes } from '@unbrace/shared/kernel';
import { Clock } from '../platform/clock/clock.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { Osrm, RoadsUnknown } from './osrm.ts';
import { type RoadTime, RoadTimesRepository } from './road-times.repository.ts';

/** Roads change slowly; a service that is down is not asked again at once. */
const staysFresh = days(30);
const pauseAfterSilence = minutes(1);

/** A point, and the others that somebody may drive to it from or from it to. */
export interface RoadsWanted {
  readonly place: Point;
  readonly others: readonly Point[];
}

/**
 * Asks the routing service, where there is one, for the roads that a search will look at: before its transaction, which
 * then reads them from PostgreSQL. Silence is remembered, and means a pessimistic estimate.
 */
@Injectable()
export class AskRoads {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly osrm: Osrm,
  ) {}

  async execute(clinicId: ClinicId, look: (tx: Tx) => Promise<RoadsWanted | null>): Promise<void> {
    if (!this.osrm.isConfigured) return;
    const now = this.clock.now();
    const missing = await this.database.transaction(clinicId, async (tx) => {
      const wanted = await look(tx);
      if (wanted === null) return null;
      const settled = await new RoadTimesRepository(tx).settled(
        wanted.place,
        now - staysFresh,
        now - pauseAfterSilence,
      );
      return { place: wanted.place, others: unsettled(wanted, settled) };
    });
    if (missing === null || missing.others.length === 0) return;
    const times = await this.ask(missing.place, missing.others);
    await this.database.transaction(clinicId, (tx) => new RoadTimesRepository(tx).keep(times, now));
  }

  private async ask(place: Point, others: readonly Point[]): Promise<RoadTime[]> {
    const here = pointKey(place);
    const both = (other: Point, answered: boolean, to: number | null, from: number | null) => [
      { fromKey: here, toKey: pointKey(other), answered, minutes: to },
      { fromKey: pointKey(other), toKey: here, answered, minutes: from },
    ];
    try {
      const found = await this.osrm.around(place, others);
      return others.flatMap((other, n) => both(other, true, found[n]?.to ?? null, found[n]?.from ?? null));
    } catch (error) {
      if (!(error instanceof RoadsUnknown)) throw error;
      return others.flatMap((other) => both(other, false, null, null));
    }
  }
}

function unsettled({ place, others }: RoadsWanted, settled: ReadonlySet<string>): Point[] {
  const byKey = new Map(others.map((other) => [pointKey(other), other]));
  byKey.delete(pointKey(place));
  return [...byKey.values()].filter(
    (other) => !settled.has(roadKey(place, other)) || !settled.has(roadKey(other, place)),
  );
}
