import { Injectable } from '@nestjs/common';
import type { BestTherapists } from '@unbrace/shared/bookings';
import type { BookingId } from '@unbrace/shared/kernel';
import { AskRoads } from '../availability/ask-roads.ts';
import { choiceOf } from '../availability/time-claims.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import { bookingOf } from './find-bookings.ts';
import { findTakers, suitableTherapists, type Taker } from './find-takers.ts';
import { roadsOf } from './roads-of.ts';
import { searchOf } from './search-of.ts';

/** Who could take a visit at its time, best first, with the score and what it is made of; and why the others cannot. */
@Injectable()
export class FindBestTherapist {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly askRoads: AskRoads,
  ) {}

  /** @throws Problem not-found */
  async execute(actor: Actor, id: BookingId): Promise<BestTherapists> {
    const now = this.clock.now();
    await this.askRoads.execute(actor.clinicId, async (tx) => {
      const booking = await bookingOf(tx, id);
      return roadsOf(tx, await searchOf(tx, booking, now), { from: booking.startsAt, to: booking.endsAt });
    });
    return this.database.transaction(actor.clinicId, async (tx) => {
      const booking = await bookingOf(tx, id);
      const search = await searchOf(tx, booking, now);
      const therapists = await suitableTherapists(tx, search);
      const { takers, refusals } = await findTakers(tx, search, therapists, booking.startsAt);
      return {
        items: takers.map(bestOf),
        refused: refusals.map(({ therapist: { id: therapistId, name }, reason: { rule }, words }) => ({
          therapistId,
          name,
          rule,
          words,
        })),
        chosen: await choiceOf(tx, id),
        nextCursor: null,
      };
    });
  }
}

function bestOf({ therapist, drives, score, parts }: Taker): BestTherapists['items'][number] {
  const { driveInMinutes, driveOutMinutes, addedDriveMinutes } = drives;
  return {
    therapistId: therapist.id,
    name: therapist.name,
    score,
    parts: [...parts],
    driveInMinutes: Math.ceil(driveInMinutes),
    driveOutMinutes: Math.ceil(driveOutMinutes),
    addedDriveMinutes: addedDriveMinutes === null ? null : Math.ceil(addedDriveMinutes),
  };
}
