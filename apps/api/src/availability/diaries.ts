import type { DiaryClaim, TherapistDiary } from '@unbrace/shared/availability';
import { type BookingId, days, type Instant, type Interval } from '@unbrace/shared/kernel';
import type { Therapist } from '@unbrace/shared/therapists';
import type { Tx } from '../platform/database/database.ts';
import { type Claim, ClaimsRepository } from './claims.repository.ts';
import { workingTimes } from './working-times.ts';

/**
 * What the slot engine knows of each therapist around a stretch of time: hours, leave, claims with their places.
 * Three queries for any number of therapists. `except` leaves a booking's own claim out: to move it, or to check it again.
 */
export async function diariesOf(
  tx: Tx,
  therapists: readonly Therapist[],
  during: Interval,
  now: Instant,
  except?: BookingId,
): Promise<TherapistDiary[]> {
  const around = { from: during.from - days(2), to: during.to + days(2) };
  const ids = therapists.map(({ id }) => id);
  const times = await workingTimes(tx, ids, around);
  const claims = await new ClaimsRepository(tx).live(ids, around, now);
  return therapists.map((therapist) => {
    const working = times.get(therapist.id);
    const taken = claims.filter(
      (each) => each.therapistId === therapist.id && (except === undefined || each.bookingId !== except),
    );
    return {
      id: therapist.id,
      zone: therapist.timeZone,
      weeklyHours: working?.weeklyHours ?? [],
      overrides: working?.overrides ?? [],
      base: { id: `base:${therapist.id}`, lat: therapist.base.latitude, lng: therapist.base.longitude },
      claims: [...taken.map(diaryClaimOf), ...(working?.leave ?? []).map(timeOff)].sort(
        (a, b) => a.start - b.start,
      ),
      area: therapist.radiusKm === null ? null : { radiusKm: therapist.radiusKm },
      maxDriveMinutes: therapist.maxDriveMinutes,
      maxVisitsPerDay: therapist.dailyMaximum,
    };
  });
}

function diaryClaimOf({ id, kind, startsAt, endsAt, block, place }: Claim): DiaryClaim {
  return {
    id,
    kind: kind === 'manual' ? 'time-off' : 'visit',
    start: startsAt,
    end: endsAt,
    setupMinutes: (startsAt - block.from) / 60_000,
    packDownMinutes: (block.to - endsAt) / 60_000,
    place: place && { id: `${place.lat},${place.lng}`, ...place },
  };
}

function timeOff({ from, to }: Interval): DiaryClaim {
  return { kind: 'time-off', start: from, end: to, setupMinutes: 0, packDownMinutes: 0, place: null };
}
