import { Injectable } from '@nestjs/common';
import type { SlotTherapist } from '@unbrace/shared/availability';
import type { SlotQuery, SlotView, SlotViews } from '@unbrace/shared/bookings';
import { days, toText } from '@unbrace/shared/kernel';
import { AskRoads } from '../availability/ask-roads.ts';
import { type Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import { type Candidate } from '../therapists/find-candidates.ts';
import { duringOf, findSlots, type RankedSlot } from './find-slots.ts';
import { suitableTherapists } from './find-takers.ts';
import { ordinaryHour } from './ordinary-hour.ts';
import { quote } from './price-visit.ts';
import { readSlotQuery } from './read-slot-query.ts';
import { roadsOf } from './roads-of.ts';

const mostDays = 31;
/** Of those who can keep a start, the best; the rest are counted. */
const mostShown = 5;

/** The times of some days that can really be kept, with who can come, best first, and why. */
@Injectable()
export class SearchSlots {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly askRoads: AskRoads,
  ) {}

  /** @throws Problem not-found for a service or place that is not there or not theirs, bookings/length-not-offered */
  async execute(actor: Actor, query: SlotQuery): Promise<SlotViews> {
    const now = this.clock.now();
    const dates = within(query);
    await this.askRoads.execute(actor.clinicId, async (tx) =>
      roadsOf(tx, await readSlotQuery(tx, actor, query, now), duringOf(dates)),
    );
    return this.database.transaction(actor.clinicId, async (tx) => {
      const search = await readSlotQuery(tx, actor, query, now);
      const { clinic, wanted } = search;
      const { timeZone } = wanted.place;
      const { total: price } = await quote(tx, clinic, wanted, ordinaryHour(timeZone, now));
      const therapists = await suitableTherapists(tx, search);
      const found = await findSlots(tx, search, therapists, dates, mostShown);
      const known = new Map<string, Candidate>(therapists.map((each) => [each.id, each]));
      return { items: found.map((slot) => viewOf(slot, known)), nextCursor: null, timeZone, price };
    });
  }
}

/** The asked dates, never more than a month; how far ahead the clinic plans is one of its rules. */
function within({ from, to }: SlotQuery) {
  const longest = new Date(Date.parse(`${from}T00:00:00Z`) + days(mostDays)).toISOString().slice(0, 10);
  return { from, to: to < longest ? to : longest };
}

function viewOf({ start, best, able }: RankedSlot, known: ReadonlyMap<string, Candidate>): SlotView {
  return {
    startsAt: toText(start),
    therapists: best.flatMap(({ therapist: option }) => {
      const therapist = known.get(option.id);
      return therapist ? [viewOfOption(therapist, option)] : [];
    }),
    able,
  };
}

function viewOfOption({ id, name }: Candidate, option: SlotTherapist): SlotView['therapists'][number] {
  const { driveInMinutes, driveOutMinutes, addedDriveMinutes, comesFrom, goesTo } = option;
  return {
    id,
    name,
    reason: reasonFor(name, option),
    driveInMinutes: Math.ceil(driveInMinutes),
    driveOutMinutes: Math.ceil(driveOutMinutes),
    addedDriveMinutes: addedDriveMinutes === null ? null : Math.ceil(addedDriveMinutes),
    comesFrom,
    goesTo,
  };
}

function reasonFor(name: string, { comesFrom, driveInMinutes }: SlotTherapist): string {
  const first = name.split(' ')[0] ?? name;
  const drive = Math.ceil(driveInMinutes);
  return comesFrom === 'visit'
    ? `${drive} min from ${first}'s previous visit`
    : `${drive} min from where ${first} starts`;
}
