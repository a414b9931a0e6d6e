import { type StrandedChoice, type StrandedVisit, strandsVisits } from '@unbrace/shared/availability';
import type { Instant, TherapistId } from '@unbrace/shared/kernel';
import { unassignVisit } from '../bookings/unassign-visit.ts';
import type { Actor } from '../identity/actor.ts';
import type { Tx } from '../platform/database/database.ts';
import { StrandedVisitsRepository } from './stranded-visits.repository.ts';

/** The visits that a therapist has promised from now on. */
export function visitsToCome(tx: Tx, id: TherapistId, now: Instant): Promise<StrandedVisit[]> {
  return new StrandedVisitsRepository(tx).toCome(id, now);
}

/**
 * Does with stranded visits what the office says: leaves them, or looks for somebody else.
 * @throws Problem availability/strands-visits when it has not said
 */
export async function settleStranded(
  tx: Tx,
  visits: readonly StrandedVisit[],
  choice: StrandedChoice,
  actor: Actor,
  now: Instant,
): Promise<void> {
  if (visits.length > 0 && choice === undefined)
    throw strandsVisits({
      visits: visits.map(({ bookingId, reference, startsAt, recipient, suburb }) => ({
        bookingId,
        reference,
        startsAt,
        recipient,
        suburb,
      })),
    });
  if (choice !== 'unassign') return;
  for (const { bookingId } of visits) await unassignVisit(tx, bookingId, actor, now);
}
