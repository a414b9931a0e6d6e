import { Injectable } from '@nestjs/common';
import type { Slot } from '@unbrace/shared/availability';
import type { SlotQuery, SlotViews } from '@unbrace/shared/bookings';
import { days, toText } from '@unbrace/shared/kernel';
import type { Therapist } from '@unbrace/shared/therapists';
import { refuseOthers } from '../clients/find-client.ts';
import { clinicOf } from '../clinics/find-clinic.ts';
import { type Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import { visiblePlace } from '../places/visible-place.ts';
import { serviceOf } from '../services/list-services.ts';
import { bookingOf } from './find-bookings.ts';
import { findSlots, type Search, suitableTherapists } from './find-takers.ts';
import { isDesk } from './may.ts';
import { ordinaryHour } from './ordinary-hour.ts';
import { quote } from './price-visit.ts';

const mostDays = 28;

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
      const found = await findSlots(tx, search, therapists, within(query));
      return {
        items: found.map((slot) => viewOf(slot, therapists, gender?.gender)),
        nextCursor: null,
        timeZone: place.timeZone,
        price,
      };
    });
  }
}

/** The asked dates, never more than four weeks; how far ahead the clinic plans is one of its rules. */
function within({ from, to }: SlotQuery) {
  const fourWeeks = new Date(Date.parse(`${from}T00:00:00Z`) + days(mostDays)).toISOString().slice(0, 10);
  return { from, to: to < fourWeeks ? to : fourWeeks };
}

function viewOf(
  { start, therapists }: Slot,
  known: readonly Therapist[],
  preferred: string | undefined,
): SlotViews['items'][number] {
  const byId = new Map<string, Therapist>(known.map((each) => [each.id, each]));
  const options = therapists.flatMap((option) => {
    const therapist = byId.get(option.id);
    return therapist ? [{ therapist, option }] : [];
  });
  const rank = ({ therapist, option }: (typeof options)[number]) =>
    (preferred && therapist.gender !== preferred ? 10_000 : 0) +
    (option.addedDriveMinutes ?? option.driveInMinutes);
  return {
    startsAt: toText(start),
    therapists: options
      .toSorted((a, b) => rank(a) - rank(b))
      .map(({ therapist, option }) => ({
        id: therapist.id,
        name: therapist.name,
        reason: reasonFor(therapist, option),
      })),
  };
}

function reasonFor({ name }: Therapist, { comesFrom, driveInMinutes }: Slot['therapists'][number]): string {
  const first = name.split(' ')[0] ?? name;
  const drive = Math.ceil(driveInMinutes);
  return comesFrom === 'visit'
    ? `${drive} min from ${first}'s previous visit`
    : `${drive} min from where ${first} starts`;
}
