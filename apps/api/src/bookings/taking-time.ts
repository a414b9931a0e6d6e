import { Injectable } from '@nestjs/common';
import type { ClinicId, Instant } from '@unbrace/shared/kernel';
import { AskRoads } from '../availability/ask-roads.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { roadsOf } from './roads-of.ts';
import type { Search } from './search.ts';
import { NotTaken, problemOf } from './take-time.ts';

/** What is going to be taken, and when; more therapists than may come in the end do no harm. */
export interface WantedTime {
  readonly search: Search;
  readonly start: Instant;
}

/**
 * A transaction that takes a therapist's time. The roads to it are asked for before, as the list of times does, so that it
 * is checked with the same drives. Who cannot have the time is told why, and the nearest free times; they are looked for
 * when this transaction is over, because everybody else who wants that therapist waits for its lock.
 */
@Injectable()
export class TakingTime {
  constructor(
    private readonly database: Database,
    private readonly askRoads: AskRoads,
  ) {}

  /** `look` says what will be taken, null when it takes nobody's. @throws Problem bookings/slot-taken, bookings/infeasible */
  async execute<T>(
    clinicId: ClinicId,
    look: (tx: Tx) => Promise<WantedTime | null>,
    work: (tx: Tx) => Promise<T>,
  ): Promise<T> {
    await this.askRoads.execute(clinicId, async (tx) => {
      const wanted = await look(tx);
      return wanted && roadsOf(tx, wanted.search, { from: wanted.start, to: wanted.start });
    });
    try {
      return await this.database.transaction(clinicId, work);
    } catch (error) {
      if (!(error instanceof NotTaken)) throw error;
      throw await this.database.transaction(clinicId, (tx) => problemOf(tx, error));
    }
  }
}
