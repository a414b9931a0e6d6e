import type { BookingId, Instant, OfferId } from '@unbrace/shared/kernel';
import type { Therapist } from '@unbrace/shared/therapists';
import { clinicOf } from '../clinics/find-clinic.ts';
import type { Tx } from '../platform/database/database.ts';
import { Outbox } from '../platform/outbox/outbox.ts';

/** Tells a therapist that something waits in their inbox, and nothing of what. */
export async function tellOfOffer(
  tx: Tx,
  id: OfferId,
  bookingId: BookingId,
  { name, email }: Pick<Therapist, 'name' | 'email'>,
  now: Instant,
): Promise<void> {
  const clinic = await clinicOf(tx);
  await new Outbox(tx, now).send(`offer:${id}`, {
    channel: 'email',
    to: email,
    subject: 'A visit is waiting for your answer',
    body: `Hello ${name},\n\na visit is waiting for your answer in Unbrace. Please open your inbox there.\n\n${clinic.name}`,
    bookingId,
  });
}
