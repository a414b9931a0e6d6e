import {
  type BookingRules,
  dateOf,
  dayNumber,
  instantAt,
  type VisitLength,
  wallClockAt,
} from '@unbrace/shared/availability';
import type { GenderWish } from '@unbrace/shared/bookings';
import { days, type Instant, type TherapistId } from '@unbrace/shared/kernel';
import type { Place } from '@unbrace/shared/places';
import type { Service } from '@unbrace/shared/services';
import type { Therapist } from '@unbrace/shared/therapists';
import type { Clinic } from '../clinics/find-clinic.ts';

/** A visit that is looked for: what, where, how long and who may come. */
export interface WantedVisit {
  readonly service: Service;
  readonly minutes: number;
  readonly place: Place;
  readonly gender: GenderWish | null;
  /** Only this therapist; null for anybody. */
  readonly therapistId: TherapistId | null;
}

/** Whether a therapist may do a visit at all: service, skills, insurance on the day, and a gender that *must* be. */
export function isSuitable(therapist: Therapist, wanted: WantedVisit, on: Instant): boolean {
  return whyUnsuitable(therapist, wanted, on) === null;
}

/** What stands against a therapist for a visit, as the desk is told; null when nothing does. */
export function whyUnsuitable(therapist: Therapist, wanted: WantedVisit, on: Instant) {
  const { service, gender, therapistId } = wanted;
  if (therapist.retired || (therapistId !== null && therapist.id !== therapistId)) return 'inactive';
  if (!therapist.serviceIds.includes(service.id)) return 'skill';
  if (!service.skills.every((skill) => therapist.skills.includes(skill))) return 'skill';
  if (gender?.rule === 'must' && therapist.gender !== gender.gender) return 'gender';
  return isInsured(therapist, on) ? null : 'credentials';
}

/** Whether a therapist's insurance lasts until a day, by their own calendar. */
export function isInsured(therapist: Insured, on: Instant): boolean {
  return on < insuredBefore(therapist);
}

/** The end of the last day that a therapist's insurance covers. */
export function insuredBefore({ insuranceUntil, timeZone }: Insured): Instant {
  if (insuranceUntil === null) return Infinity;
  return instantAt(timeZone, dateOf(dayNumber(insuranceUntil) + 1), '00:00');
}

type Insured = Pick<Therapist, 'insuranceUntil' | 'timeZone'>;

/** The clinic's rules at a place. A client is held to grid and notice; the office places visits every five minutes, at once. */
export function rulesFor(clinic: Clinic, place: Place, now: Instant, who: 'client' | 'desk') {
  const { slotGridMinutes, minimumNoticeMinutes, horizonDays } = clinic.settings;
  const lastDate = wallClockAt(place.timeZone, now + days(horizonDays)).date;
  return {
    zone: place.timeZone,
    now,
    gridMinutes: who === 'client' ? slotGridMinutes : 5,
    minimumNoticeMinutes: who === 'client' ? minimumNoticeMinutes : 0,
    horizon: instantAt(place.timeZone, lastDate, '00:00'),
  } satisfies Omit<BookingRules, 'travel'>;
}

/** Where a visit is, for drives: equal coordinates are the same place. */
export function driveTo({ latitude, longitude }: Place) {
  return { id: `${latitude},${longitude}`, lat: latitude, lng: longitude };
}

/** How long a visit takes this therapist, setup and pack-down included. */
export function lengthFor(
  therapist: Pick<Therapist, 'setupMinutes' | 'packDownMinutes'>,
  minutes: number,
): VisitLength {
  return { minutes, setupMinutes: therapist.setupMinutes, packDownMinutes: therapist.packDownMinutes };
}
