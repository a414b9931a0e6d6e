import { dateOf, localDay, type TherapistHours } from '@unbrace/shared/availability';
import { days, type Instant, type TherapistId, toText } from '@unbrace/shared/kernel';
import type { Tx } from '../platform/database/database.ts';
import { therapistOf } from '../therapists/list-therapists.ts';
import { ClaimsRepository } from './claims.repository.ts';
import { HoursRepository } from './hours.repository.ts';

/** A therapist's hours as the office edits them: what repeats, and all that is not over. @throws Problem not-found */
export async function readHours(tx: Tx, id: TherapistId, now: Instant): Promise<TherapistHours> {
  const { timeZone } = await therapistOf(tx, id);
  const hours = new HoursRepository(tx);
  const weekly = await hours.weekly([id]);
  const overrides = await hours.overrides([id], dateOf(localDay(timeZone, now)));
  const leave = await hours.leave([id], now);
  const claims = await new ClaimsRepository(tx).live([id], { from: now, to: now + days(400) }, now);
  return {
    therapistId: id,
    timeZone,
    weekly: weekly.map(({ days: weekdays, from, to }) => ({ days: weekdays, from, to })),
    overrides: overrides.map(({ date, hours: spans, note }) => ({ date, hours: spans, note })),
    leave: leave.map(({ id: leaveId, during, note }) => ({
      id: leaveId,
      startsAt: toText(during.from),
      endsAt: toText(during.to),
      note,
    })),
    blocked: claims
      .filter(({ kind }) => kind === 'manual')
      .map(({ id: claimId, startsAt, endsAt, note }) => ({
        id: claimId,
        therapistId: id,
        startsAt: toText(startsAt),
        endsAt: toText(endsAt),
        note,
      })),
  };
}
