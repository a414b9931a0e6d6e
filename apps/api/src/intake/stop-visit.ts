import type { BookingId, Instant, IntakeId } from '@unbrace/shared/kernel';
import type { Tier } from '@unbrace/shared/triage';
import { person } from '../bookings/booking-step.ts';
import { intakeSubmitted } from '../bookings/intake-submitted.ts';
import type { Tx } from '../platform/database/database.ts';
import type { IntakeActor } from './intake-actor.ts';

/** A visit that is on its way to this person stops with the flag, not with the end of the form. */
export async function stopVisit(
  tx: Tx,
  who: IntakeActor,
  bookingId: BookingId | null,
  { id: intakeId, tier }: { id: IntakeId; tier: Tier },
  now: Instant,
): Promise<void> {
  if (bookingId === null) return;
  const actor = who.by === 'client' ? person(who.audited) : ({ as: 'recipient' } as const);
  await intakeSubmitted(tx, { bookingId, intakeId, tier, clearanceKinds: [], actor, now });
}
