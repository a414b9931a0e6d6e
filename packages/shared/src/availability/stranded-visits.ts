import { minutes } from '../kernel/index.ts';
import { checkVisit } from './check-visit.ts';
import type { DiaryClaim, TherapistDiary } from './diary.ts';
import type { VisitRefusal } from './refusal.ts';
import type { Travel } from './travel.ts';

/** A visit in a diary that the diary's own rules would not allow any more. */
export interface StrandedClaim {
  readonly claim: DiaryClaim;
  readonly reason: VisitRefusal;
}

/**
 * The visits that a changed diary no longer has room for: after new hours, leave or another area. Notice and grid are not
 * asked, for these visits are already promised; `isAffected` keeps out those that are over or far away.
 */
export function strandedVisits(
  diary: TherapistDiary,
  travel: Travel,
  isAffected: (claim: DiaryClaim) => boolean,
): StrandedClaim[] {
  return diary.claims
    .filter((claim) => claim.kind !== 'time-off' && isAffected(claim))
    .flatMap((claim) => {
      const others = { ...diary, claims: diary.claims.filter((other) => other !== claim) };
      const { start, end, setupMinutes, packDownMinutes, place } = claim;
      const service = { minutes: (end - start) / minutes(1), setupMinutes, packDownMinutes };
      const rules = { zone: diary.zone, now: start, gridMinutes: null, minimumNoticeMinutes: 0, travel };
      const check = checkVisit({ start, service, place }, others, rules);
      return check.ok ? [] : [{ claim, reason: check.reason }];
    });
}
