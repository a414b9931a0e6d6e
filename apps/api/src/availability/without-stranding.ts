import type { StrandedChoice } from '@unbrace/shared/availability';
import type { Instant, TherapistId } from '@unbrace/shared/kernel';
import type { Actor } from '../identity/actor.ts';
import type { Tx } from '../platform/database/database.ts';
import { therapistOf } from '../therapists/list-therapists.ts';
import { findStranded } from './find-stranded.ts';
import { lockTime } from './lock-time.ts';
import { settleStranded } from './settle-stranded.ts';

/**
 * Changes what decides when and where a therapist can work. It writes first and looks then, so that a refusal undoes
 * the writing; a visit that did not fit before is no reason to refuse.
 * @throws Problem not-found, availability/strands-visits when visits no longer fit and nothing is said about them
 */
export async function withoutStranding<Answer>(
  tx: Tx,
  id: TherapistId,
  { stranded, actor, now }: { stranded: StrandedChoice; actor: Actor; now: Instant },
  write: () => Promise<Answer>,
): Promise<Answer> {
  const therapist = await therapistOf(tx, id);
  await lockTime(tx, [id]);
  const before = new Set((await findStranded(tx, therapist, now)).map(({ bookingId }) => bookingId));
  const answer = await write();
  const after = await findStranded(tx, await therapistOf(tx, id), now);
  const newly = after.filter(({ bookingId }) => !before.has(bookingId));
  await settleStranded(tx, newly, stranded, actor, now);
  return answer;
}
