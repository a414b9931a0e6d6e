import type { Instant, Interval, LocalDate } from '../kernel/index.ts';
import type { DiaryClaim } from './diary.ts';
import type { Leg } from './drives.ts';
import type { RestRule } from './rest-rule.ts';

/** The rules that can forbid a visit, in the order in which they are looked at. */
export const visitRules = [
  'too-soon',
  'too-far-ahead',
  'off-grid',
  'outside-area',
  'public-holiday',
  'outside-hours',
  'time-taken',
  'day-full',
  'cannot-be-driven',
  'drive-too-long',
  'no-time-to-drive',
  'needs-rest',
] as const;
export type VisitRule = (typeof visitRules)[number];

/** Why a visit cannot be kept: the first rule that forbids it and what it says here. */
export type VisitRefusal =
  | { readonly rule: 'too-soon'; readonly earliest: Instant }
  | { readonly rule: 'too-far-ahead'; readonly horizon: Instant }
  | { readonly rule: 'off-grid'; readonly gridMinutes: number }
  | { readonly rule: 'outside-area' }
  | { readonly rule: 'day-full'; readonly visits: number }
  | { readonly rule: 'public-holiday'; readonly date: LocalDate }
  /** `spans` are the hours of that day; none is a day off. */
  | { readonly rule: 'outside-hours'; readonly spans: readonly Interval[] }
  | { readonly rule: 'time-taken'; readonly claim: DiaryClaim }
  | { readonly rule: 'cannot-be-driven'; readonly with: Leg['with'] }
  | {
      readonly rule: 'drive-too-long';
      readonly with: Leg['with'];
      readonly driveMinutes: number;
      readonly mostMinutes: number;
    }
  | {
      readonly rule: 'no-time-to-drive';
      readonly with: Leg['with'];
      readonly driveMinutes: number;
      readonly spareMinutes: number;
    }
  /** `work` is what would go on without a rest. */
  | { readonly rule: 'needs-rest'; readonly work: Interval; readonly rest: RestRule };
