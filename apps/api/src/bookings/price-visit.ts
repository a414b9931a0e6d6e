import { estimateTravel, wallClockAt } from '@unbrace/shared/availability';
import { lengthNotOffered } from '@unbrace/shared/bookings';
import type { Instant } from '@unbrace/shared/kernel';
import {
  type Price,
  type PricedVisit,
  type PriceRules,
  priceVisit,
  repriceVisit,
} from '@unbrace/shared/prices';
import type { Clinic } from '../clinics/find-clinic.ts';
import type { Tx } from '../platform/database/database.ts';
import { holidaysAt } from '../prices/holidays-at.ts';
import { rulesFor } from '../prices/rules-for.ts';
import { taxPercentOf } from '../prices/tax-percent.ts';
import { driveTo, type WantedVisit } from './wanted-visit.ts';

type Priced = Omit<WantedVisit, 'gender' | 'therapistId'>;

/** What a visit costs at this clinic, by the list of its date. @throws Problem bookings/length-not-offered */
export async function quote(tx: Tx, clinic: Clinic, wanted: Priced, start: Instant): Promise<Price> {
  return quoteBy(await rulesFor(tx, clinic, dateAt(wanted, start)), clinic, wanted, start);
}

/** The same by given rules. @throws Problem bookings/length-not-offered */
export function quoteBy(rules: PriceRules, clinic: Clinic, wanted: Priced, start: Instant): Price {
  const sold = wanted.service.prices.find((each) => each.minutes === wanted.minutes);
  if (!sold) throw lengthNotOffered(undefined);
  return priceVisit(pricedVisit(clinic, wanted, start, sold.price.amount), rules);
}

/** What a booked visit costs at another start; its length may have gone out of the list since. */
export async function requote(
  tx: Tx,
  clinic: Clinic,
  wanted: Priced,
  agreed: Price,
  start: Instant,
): Promise<Price> {
  return repriceVisit(
    agreed,
    pricedVisit(clinic, wanted, start, agreed.total.amount),
    await rulesFor(tx, clinic, dateAt(wanted, start)),
  );
}

/** Travel is from the clinic's zone point, so it never depends on the neighbours of the day. */
function pricedVisit(clinic: Clinic, wanted: Priced, start: Instant, basePrice: number): PricedVisit {
  const { service, minutes, place } = wanted;
  const zonePoint = { id: `clinic:${clinic.id}`, lat: clinic.latitude, lng: clinic.longitude };
  return {
    basePrice,
    serviceLabel: `${service.name}, ${minutes} min`,
    start,
    zone: place.timeZone,
    place: place.kind,
    travelMinutes: estimateTravel(clinic.timeZone).minutes(zonePoint, driveTo(place), start) ?? 0,
    holidays: holidaysAt(place.country, place.state, dateAt(wanted, start)),
    therapists: 1,
    taxRatePercent: taxPercentOf(service.taxCode),
  };
}

const dateAt = ({ place }: Priced, start: Instant) => wallClockAt(place.timeZone, start).date;
