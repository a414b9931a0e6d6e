import { estimateTravel } from '@unbrace/shared/availability';
import {
  defaultPriceRules,
  lengthNotOffered,
  type Price,
  type PricedVisit,
  priceVisit,
  repriceVisit,
} from '@unbrace/shared/bookings';
import type { Instant } from '@unbrace/shared/kernel';
import type { Clinic } from '../clinics/find-clinic.ts';
import { driveTo, type WantedVisit } from './wanted-visit.ts';

const gstPercent = { gst: 10, gst_free: 0 } as const;

/** What a visit costs at this clinic. @throws Problem bookings/length-not-offered */
export function quote(
  clinic: Clinic,
  wanted: Omit<WantedVisit, 'gender' | 'therapistId'>,
  start: Instant,
): Price {
  const sold = wanted.service.prices.find((each) => each.minutes === wanted.minutes);
  if (!sold) throw lengthNotOffered(undefined);
  return priceVisit(pricedVisit(clinic, wanted, start, sold.price.amount), rulesOf(clinic));
}

/** What a booked visit costs at another start; its length may have gone out of the list since. */
export function requote(
  clinic: Clinic,
  wanted: Omit<WantedVisit, 'gender' | 'therapistId'>,
  agreed: Price,
  start: Instant,
): Price {
  return repriceVisit(agreed, pricedVisit(clinic, wanted, start, agreed.total.amount), rulesOf(clinic));
}

/** Travel is from the clinic's zone point, so it never depends on the neighbours of the day. */
function pricedVisit(
  clinic: Clinic,
  { service, minutes, place }: Omit<WantedVisit, 'gender' | 'therapistId'>,
  start: Instant,
  basePrice: number,
): PricedVisit {
  const zonePoint = { id: `clinic:${clinic.id}`, lat: clinic.latitude, lng: clinic.longitude };
  return {
    basePrice,
    serviceLabel: `${service.name}, ${minutes} min`,
    start,
    zone: place.timeZone,
    place: place.kind,
    travelMinutes: estimateTravel(clinic.timeZone).minutes(zonePoint, driveTo(place), start) ?? 0,
    holidays: [],
    therapists: 1,
    taxRatePercent: gstPercent[service.taxCode],
  };
}

const rulesOf = ({ currency }: Clinic) => ({ ...defaultPriceRules, currency });
