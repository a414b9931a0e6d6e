import { estimateTravel } from '@unbrace/shared/availability';
import {
  defaultPriceRules,
  lengthNotOffered,
  type Price,
  type PricedVisit,
  priceVisit,
} from '@unbrace/shared/bookings';
import type { Instant } from '@unbrace/shared/kernel';
import type { Clinic } from '../clinics/find-clinic.ts';
import { driveTo, type WantedVisit } from './wanted-visit.ts';

const gstPercent = { gst: 10, gst_free: 0 } as const;

/** What a visit costs at this clinic. Travel is from the clinic's zone point, so it never depends on the neighbours of the day. */
export function quote(
  clinic: Clinic,
  { service, minutes, place }: Omit<WantedVisit, 'gender' | 'therapistId'>,
  start: Instant,
): Price {
  const sold = service.prices.find((each) => each.minutes === minutes);
  if (!sold) throw lengthNotOffered(undefined);
  const zonePoint = { id: `clinic:${clinic.id}`, lat: clinic.latitude, lng: clinic.longitude };
  const visit: PricedVisit = {
    basePrice: sold.price.amount,
    serviceLabel: `${service.name}, ${minutes} min`,
    start,
    zone: place.timeZone,
    place: place.kind,
    travelMinutes: estimateTravel(clinic.timeZone).minutes(zonePoint, driveTo(place), start) ?? 0,
    holidays: [],
    therapists: 1,
    taxRatePercent: gstPercent[service.taxCode],
  };
  return priceVisit(visit, { ...defaultPriceRules, currency: clinic.currency });
}
