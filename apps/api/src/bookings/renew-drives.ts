import { checkVisit, type TherapistDiary, type Travel } from '@unbrace/shared/availability';
import { days, type Instant, type TherapistId } from '@unbrace/shared/kernel';
import { type Claim, claimsDuring, lockTimes, noteDrives } from '../availability/time-claims.ts';
import { diariesOf } from '../availability/diaries.ts';
import { travelOf } from '../availability/travel-of.ts';
import type { Clinic } from '../clinics/find-clinic.ts';
import type { Tx } from '../platform/database/database.ts';

/** Works out anew what a therapist drives around an instant: a visit that came, went or moved changes its neighbours' drives. */
export async function renewDrives(
  tx: Tx,
  clinic: Clinic,
  therapistId: TherapistId,
  around: Instant,
  now: Instant,
): Promise<void> {
  const during = { from: around - days(1), to: around + days(1) };
  // Of two who change the neighbours of one visit, the second reads what the first has left.
  const [, claims, [diary]] = await Promise.all([
    lockTimes(tx, [therapistId]),
    claimsDuring(tx, [therapistId], during, now),
    diariesOf(tx, clinic, [therapistId], during, now),
  ]);
  if (!diary) return;
  const travel = await travelOf(tx, clinic, diary.zone, [diary]);
  const changed = claims.flatMap((claim) => {
    const drives = drivesOf(claim, diary, diary.zone, travel);
    const same =
      drives?.driveInMinutes === claim.driveInMinutes && drives.driveOutMinutes === claim.driveOutMinutes;
    return drives && !same ? [noteDrives(tx, claim.id, drives)] : [];
  });
  await Promise.all(changed);
}

function drivesOf(claim: Claim, diary: TherapistDiary, zone: string, travel: Travel) {
  if (!claim.place) return null;
  const check = checkVisit(
    {
      start: claim.startsAt,
      service: {
        minutes: (claim.endsAt - claim.startsAt) / 60_000,
        setupMinutes: (claim.startsAt - claim.block.from) / 60_000,
        packDownMinutes: (claim.block.to - claim.endsAt) / 60_000,
      },
      place: { id: `${claim.place.lat},${claim.place.lng}`, ...claim.place },
    },
    // Where it is already: its own claim is not in its way, and area and drive limits were checked when it came.
    {
      ...diary,
      claims: diary.claims.filter(({ id }) => id !== claim.id),
      area: null,
      maxDriveMinutes: null,
      maxVisitsPerDay: null,
      rest: null,
    },
    { zone, now: 0, gridMinutes: null, minimumNoticeMinutes: 0, travel },
  );
  return check.ok
    ? { driveInMinutes: Math.ceil(check.driveInMinutes), driveOutMinutes: Math.ceil(check.driveOutMinutes) }
    : null;
}
