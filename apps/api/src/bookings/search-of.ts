import type { Instant, TherapistId } from '@unbrace/shared/kernel';
import { clinicOf } from '../clinics/find-clinic.ts';
import { placeOf } from '../places/find-place.ts';
import type { Tx } from '../platform/database/database.ts';
import { serviceOf } from '../services/list-services.ts';
import type { BookingRecord } from './booking-record.ts';
import type { Search } from './search.ts';

/** The search whose answer a booking is: to check it again, to move it, or to find somebody else for it. */
export async function searchOf(
  tx: Tx,
  booking: BookingRecord,
  now: Instant,
  { who = 'desk', therapistId = null }: { who?: 'client' | 'desk'; therapistId?: TherapistId | null } = {},
): Promise<Search> {
  const [clinic, service, place] = await Promise.all([
    clinicOf(tx),
    serviceOf(tx, booking.serviceId),
    placeOf(tx, booking.placeId),
  ]);
  return {
    clinic,
    wanted: { service, minutes: booking.minutes, place, gender: booking.gender, therapistId },
    now,
    who,
    except: booking.id,
  };
}
