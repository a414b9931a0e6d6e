import type { HoldSlotRequest, SlotQuery } from '@unbrace/shared/bookings';
import type { Instant } from '@unbrace/shared/kernel';
import { refuseOthers } from '../clients/find-client.ts';
import { clinicOf } from '../clinics/find-clinic.ts';
import type { Actor } from '../identity/actor.ts';
import { visiblePlace } from '../places/visible-place.ts';
import type { Tx } from '../platform/database/database.ts';
import { serviceOf } from '../services/list-services.ts';
import { bookingOf } from './find-bookings.ts';
import { isDesk } from './may.ts';
import type { Search } from './search.ts';

type Query = Omit<SlotQuery, 'from' | 'to'>;

/** The question that a request for a time answers. */
export function queryOf({
  serviceId,
  minutes,
  placeId,
  therapistId,
  gender,
}: Omit<HoldSlotRequest, 'recipientId' | 'intakeId'>): Query {
  return {
    serviceId,
    minutes,
    placeId,
    therapistId: therapistId ?? undefined,
    gender: gender?.gender,
    genderRule: gender?.rule,
  };
}

/** What somebody looks for, with everything it depends on. @throws Problem not-found for what is not there or not theirs */
export async function readSlotQuery(tx: Tx, actor: Actor, query: Query, now: Instant): Promise<Search> {
  const [clinic, place, service] = await Promise.all([
    clinicOf(tx),
    visiblePlace(tx, actor, query.placeId),
    serviceOf(tx, query.serviceId),
  ]);
  if (query.movingBookingId) refuseOthers(actor, (await bookingOf(tx, query.movingBookingId)).clientId);
  const gender = query.gender ? { gender: query.gender, rule: query.genderRule ?? 'prefer' } : null;
  return {
    clinic,
    wanted: { service, minutes: query.minutes, place, gender, therapistId: query.therapistId ?? null },
    now,
    who: isDesk(actor) ? 'desk' : 'client',
    except: query.movingBookingId,
  };
}
