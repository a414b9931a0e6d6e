import { minutes, type Instant, type Interval } from '../kernel/index.ts';
import type { RestRule } from './rest-rule.ts';
import type { ServiceArea } from './service-area.ts';
import type { DrivePlace, Travel } from './travel.ts';
import type { WorkingHours } from './weekly-hours.ts';

/** Minutes that a visit takes: the treatment, and what goes before and after it at the door. */
export interface VisitLength {
  readonly minutes: number;
  readonly setupMinutes: number;
  readonly packDownMinutes: number;
}

/** Time that is taken. `start` and `end` are the treatment's; without a place it takes time and moves nobody. */
export interface DiaryClaim {
  /** Named in a refusal, so that the office can see what is in the way. */
  readonly id?: string;
  /** Leave and blocked time are not visits: they do not count towards the visits of a day. */
  readonly kind?: 'visit' | 'time-off';
  readonly start: Instant;
  readonly end: Instant;
  readonly setupMinutes: number;
  readonly packDownMinutes: number;
  readonly place: DrivePlace | null;
}

/** All that decides when one therapist can be where. */
export interface TherapistDiary extends WorkingHours {
  readonly id: string;
  /** Where each span of hours begins and ends. */
  readonly base: DrivePlace | null;
  readonly claims: readonly DiaryClaim[];
  readonly area: ServiceArea | null;
  readonly maxDriveMinutes: number | null;
  readonly maxVisitsPerDay?: number | null;
  readonly rest?: RestRule | null;
}

/** What is looked for, without a time or a person. */
export interface WantedVisit {
  readonly service: VisitLength;
  readonly place: DrivePlace | null;
}

/** The rules that hold for everybody. */
export interface BookingRules {
  /** The place's zone, in which the grid and the dates are counted. */
  readonly zone: string;
  readonly now: Instant;
  /** Starts are at multiples of this since midnight; null takes any time, for the office. */
  readonly gridMinutes: number | null;
  readonly minimumNoticeMinutes: number;
  /** The clinic plans no start from here on; without it, any. */
  readonly horizon?: Instant;
  readonly travel: Travel;
}

/** The time that a visit takes from the therapist: `[start - setup, end + packDown)`. */
export function blockOf(start: Instant, service: VisitLength): Interval {
  return {
    from: start - minutes(service.setupMinutes),
    to: start + minutes(service.minutes + service.packDownMinutes),
  };
}

/** The time that a claim takes from the therapist, setup and pack-down included. */
export function blockOfClaim(claim: DiaryClaim): Interval {
  return {
    from: claim.start - minutes(claim.setupMinutes),
    to: claim.end + minutes(claim.packDownMinutes),
  };
}
