import type { Instant } from '@unbrace/shared/kernel';
import { placeOf } from '../places/find-place.ts';
import type { Tx } from '../platform/database/database.ts';
import { Outbox } from '../platform/outbox/outbox.ts';
import { therapistOf } from '../therapists/list-therapists.ts';
import type { BookingRecord } from './booking-record.ts';
import { whenText } from './when-text.ts';

/** Tells a therapist who had accepted that a visit is off, or now at another time. Names no client and no reason. */
export async function tellTherapist(
  tx: Tx,
  accepted: BookingRecord,
  now: Instant,
  movedTo: Instant | null = null,
): Promise<void> {
  if (!accepted.therapistId || accepted.confirmedAt === null) return;
  const therapist = await therapistOf(tx, accepted.therapistId);
  const { suburb } = await placeOf(tx, accepted.placeId);
  const when = whenText(accepted.startsAt, accepted.timeZone);
  const news =
    movedTo === null
      ? `your visit in ${suburb} on ${when} will not take place. The time is yours again.`
      : `your visit in ${suburb} on ${when} is now on ${whenText(movedTo, accepted.timeZone)}.`;
  await new Outbox(tx, now).send(`booking:${accepted.id}:${accepted.version}:therapist`, {
    channel: 'email',
    to: therapist.email,
    subject: `${movedTo === null ? 'A visit is off' : 'A visit has moved'} (${accepted.reference})`,
    body: `Hello ${therapist.name},\n\n${news}\nUnbrace shows your day as it is now.`,
    bookingId: accepted.id,
  });
}
