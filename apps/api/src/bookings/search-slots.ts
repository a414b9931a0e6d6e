import { Injectable } from '@nestjs/common';
import type { SlotTherapist } from '@unbrace/shared/availability';
import type { SlotQuery, SlotView, SlotViews } from '@unbrace/shared/bookings';
import { days, toText } from '@unbrace/shared/kernel';
import { refuseOthers } from '../clients/find-client.ts';
import { clinicOf } from '../clinics/find-clinic.ts';
import { type Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import { visiblePlace } from '../places/visible-place.ts';
import { serviceOf } from '../services/list-services.ts';
import { type Candidate } from '../therapists/find-candidates.ts';
import { bookingOf } from './find-bookings.ts';
import { findSlots, type RankedSlot } from './find-slots.ts';
import { suitableTherapists } from './find-takers.ts';
import type { Search } from './search.ts';
import { isDesk } from './may.ts';
import { ordinaryHour } from './ordinary-hour.ts';
import { quote } from './price-visit.ts';

const mostDays = 31;
/** Of those who can keep a start, the best; the rest are counted. */
const mostShown = 5;

/** The times of some days that can really be kept, with who can come, best first, and why. */
@Injectable()
export class SearchSlots {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem not-found for a service or place that is not there or not theirs, bookings/length-not-offered */
  execute(actor: Actor, query: SlotQuery): Promise<SlotViews> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      const clinic = await clinicOf(tx);
      const place = await visiblePlace(tx, actor, query.placeId);
      const service = await serviceOf(tx, query.serviceId);
      const now = this.clock.now();
      if (query.movingBookingId) refuseOthers(actor, (await bookingOf(tx, query.movingBookingId)).clientId);
      const gender = query.gender ? { gender: query.gender, rule: query.genderRule ?? 'prefer' } : null;
      const wanted = {
        service,
        minutes: query.minutes,
        place,
        gender,
        therapistId: query.therapistId ?? null,
      };
      const search: Search = {
        clinic,
        wanted,
        now,
        who: isDesk(actor) ? 'desk' : 'client',
        except: query.movingBookingId,
      };
      const price = quote(clinic, wanted, ordinaryHour(place.timeZone, now)).total;
      const therapists = await suitableTherapists(tx, search);
      const found = await findSlots(tx, search, therapists, within(query), mostShown);
      const known = new Map<string, Candidate>(therapists.map((each) => [each.id, each]));
      return {
        items: found.map((slot) => viewOf(slot, known)),
        nextCursor: null,
        timeZone: place.timeZone,
        price,
      };
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
