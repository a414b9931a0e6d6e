import { checkVisit, type TherapistDiary, type Travel } from '@unbrace/shared/availability';
import { days, type Instant, type TherapistId } from '@unbrace/shared/kernel';
import { type Claim, claimsDuring, noteDrives } from '../availability/time-claims.ts';
import { diariesOf } from '../availability/diaries.ts';
import { travelOf } from '../availability/travel-of.ts';
import { clinicOf } from '../clinics/find-clinic.ts';
import type { Tx } from '../platform/database/database.ts';
import { therapistOf } from '../therapists/list-therapists.ts';

/** Works out anew what a therapist drives around an instant: a visit that came, went or moved changes its neighbours' drives. */
export async function renewDrives(
  tx: Tx,
  therapistId: TherapistId,
  around: Instant,
  now: Instant,
): Promise<void> {
  const { timeZone } = await therapistOf(tx, therapistId);
  const clinic = await clinicOf(tx);
  const during = { from: around - days(1), to: around + days(1) };
  const [diary] = await diariesOf(tx, clinic, [therapistId], during, now);
  if (!diary) return;
  const travel = await travelOf(tx, clinic, timeZone, [diary]);
  for (const claim of await claimsDuring(tx, [therapistId], during, now)) {
    const drives = drivesOf(claim, diary, timeZone, travel);
    if (
      drives &&
      (drives.driveInMinutes !== claim.driveInMinutes || drives.driveOutMinutes !== claim.driveOutMinutes)
    ) {
      await noteDrives(tx, claim.id, drives);
    }
  }
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
