import type { BookingId, Instant, OfferId } from '@unbrace/shared/kernel';
import type { Therapist } from '@unbrace/shared/therapists';
import { clinicOf } from '../clinics/find-clinic.ts';
import type { Tx } from '../platform/database/database.ts';
import { Outbox } from '../platform/outbox/outbox.ts';
import { therapistOf } from '../therapists/list-therapists.ts';
import type { OfferRecord } from './offer-record.ts';

/** Tells a therapist that something waits in their inbox, and nothing of what. */
export async function tellOfOffer(
  tx: Tx,
  id: OfferId,
  bookingId: BookingId,
  therapist: Pick<Therapist, 'name' | 'email'>,
  now: Instant,
): Promise<void> {
  const says = 'a visit is waiting for your answer in Unbrace. Please open your inbox there.';
  await tell(tx, `offer:${id}`, bookingId, therapist, ['A visit is waiting for your answer', says], now);
}

const answers = {
  taken: ['Your time was taken', 'the time that you proposed is taken. The visit is among yours in Unbrace.'],
  declined: [
    'Your time was not taken',
    'the client stays with the time they asked for. Somebody else is asked.',
  ],
  answered: [
    'Your question is answered',
    'there is an answer to what you asked about a visit. Please open your inbox in Unbrace.',
  ],
} as const;

/** Tells a therapist what became of a time they proposed, or of a question they asked. */
export async function tellOfAnswer(
  tx: Tx,
  { id, bookingId, therapistId }: OfferRecord,
  what: keyof typeof answers,
  now: Instant,
): Promise<void> {
  await tell(tx, `offer:${id}:${what}`, bookingId, await therapistOf(tx, therapistId), answers[what], now);
}

async function tell(
  tx: Tx,
  key: string,
  bookingId: BookingId,
  { name, email }: Pick<Therapist, 'name' | 'email'>,
  [subject, says]: readonly [string, string],
  now: Instant,
): Promise<void> {
  const clinic = await clinicOf(tx);
  await new Outbox(tx, now).send(key, {
    channel: 'email',
    to: email,
    subject,
    body: `Hello ${name},\n\n${says}\n\n${clinic.name}`,
    bookingId,
  });
}
