import { dateOf, localDay } from '@unbrace/shared/availability';
import type { BookingId, Instant, LocalDate } from '@unbrace/shared/kernel';
import type { ServiceStyle } from '@unbrace/shared/services';
import { Country } from '@unbrace/shared/triage';
import { clinicOf } from '../clinics/find-clinic.ts';
import type { Tx } from '../platform/database/database.ts';
import { type ThresholdsInForce, thresholdsOf } from '../triage/thresholds-of.ts';
import { AskedVisitsRepository } from './asked-visits.repository.ts';

/** Where and when answers count, and by which numbers they are judged. */
export interface Circumstances extends ThresholdsInForce {
  readonly today: LocalDate;
  /** The day of the visit at its place; today while no visit is chosen. */
  readonly visitDate: LocalDate;
  readonly country: Country;
  readonly style: ServiceStyle | undefined;
}

/** @throws Error when the place is in a country whose emergency number is not known: no advice without one. */
export async function circumstancesOf(
  tx: Tx,
  bookingId: BookingId | null,
  now: Instant,
): Promise<Circumstances> {
  const clinic = await clinicOf(tx);
  const visit = bookingId === null ? null : await new AskedVisitsRepository(tx).find(bookingId);
  const today = localDate(clinic.timeZone, now);
  return {
    today,
    visitDate: visit ? localDate(visit.timeZone, visit.startsAt) : today,
    country: Country.parse(visit?.country ?? clinic.country),
    style: visit?.style,
    ...(await thresholdsOf(tx)),
  };
}

/** The day at the clinic on which something happened. */
export async function dayOf(tx: Tx, at: Instant): Promise<LocalDate> {
  return localDate((await clinicOf(tx)).timeZone, at);
}

function localDate(timeZone: string, at: Instant): LocalDate {
  return dateOf(localDay(timeZone, at));
}
