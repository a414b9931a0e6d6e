import type { Instant, UserId } from '@unbrace/shared/kernel';
import { toText } from '@unbrace/shared/kernel';
import {
  type PlanEdit,
  type PlanPreview,
  planLine,
  SessionPlan,
  sessionPlan,
  type SessionPlanView,
} from '@unbrace/shared/triage';
import { z } from 'zod';
import { visitsOf } from '../bookings/find-bookings.ts';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { answersInForce } from '../intake/answers-in-force.ts';
import { wishesForPlan } from '../intake/wishes-for-plan.ts';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';
import { inTurn } from '../platform/database/in-turn.ts';
import { serviceOf } from '../services/list-services.ts';
import { lessonFor } from './lesson-for.ts';
import { outcomeWithId } from './read-outcome.ts';
import { SessionPlansRepository } from './session-plans.repository.ts';

const StoredPlan = z.object({ plan: SessionPlan, reason: z.string().nullable() });
const planAt = (row: string) => ({ table: 'session_plans', column: 'sealed', row });

/** The plan that counts for a visit, with what therapists changed. */
export interface KeptPlan {
  readonly outcomeId: string;
  readonly plan: SessionPlan;
  readonly revision: number;
  readonly edits: readonly PlanEdit[];
}

/**
 * The plan of a visit, made and sealed with its outcome when nobody has asked for it yet. Other answers have another
 * outcome and so another plan: edits of the earlier one stay with it. Whoever shows it logs the view.
 *
 * @returns null before there is an outcome
 */
export async function keepSessionPlan(
  tx: Tx,
  vault: Vault,
  booking: BookingRecord,
  now: Instant,
): Promise<KeptPlan | null> {
  const inForce = await answersInForce(tx, vault, booking);
  const judged = inForce && (await outcomeWithId(tx, vault, inForce));
  if (!booking.intakeId || !judged) return null;
  const plans = new SessionPlansRepository(tx);
  let kept = await plans.of(booking.id, judged.id);
  if (kept.length === 0) {
    const lesson = await lessonFor(
      tx,
      vault,
      booking,
      async (earlier) => (await keepSessionPlan(tx, vault, earlier, now))?.plan ?? null,
    );
    const plan = sessionPlan({
      ...(lesson ? { lesson } : {}),
      outcome: judged.outcome,
      style: (await serviceOf(tx, booking.serviceId)).style,
      minutes: booking.minutes,
      isFirstVisit: (await visitsOf(tx, booking.recipientId)) === 0,
      ...(await wishesForPlan(tx, vault, booking.intakeId)),
    });
    await addRevision(tx, vault, booking, judged.id, { plan, revision: 0, now });
    kept = await plans.of(booking.id, judged.id);
  }
  const opened = await inTurn(kept, async (row) => ({
    ...row,
    ...(await vault.open(tx, planAt(row.id), row.sealed, StoredPlan)),
  }));
  const last = opened.at(-1);
  if (!last) throw new Error('a plan that was just kept is not there');
  return {
    outcomeId: judged.id,
    plan: last.plan,
    revision: last.revision,
    edits: opened.slice(1).map(({ revision, createdAt, aboveCap, reason }) => ({
      revision,
      at: toText(createdAt),
      aboveCap,
      reason,
    })),
  };
}

/** Writes one revision, sealed. @returns whether it was written: somebody else may have made that revision */
export async function addRevision(
  tx: Tx,
  vault: Vault,
  booking: Pick<BookingRecord, 'id'>,
  outcomeId: string,
  made: {
    plan: SessionPlan;
    revision: number;
    now: Instant;
    reason?: string | null;
    aboveCap?: boolean;
    by?: UserId;
  },
): Promise<boolean> {
  const id = SessionPlansRepository.newId();
  const { plan, revision, now, reason = null, aboveCap = false, by = null } = made;
  return new SessionPlansRepository(tx).add(booking.id, outcomeId, {
    id,
    revision,
    aboveCap,
    authorUserId: by,
    sealed: await vault.seal(tx, planAt(id), { plan, reason }),
    createdAt: now,
  });
}

/** The whole plan, for the therapist who has the visit. */
export function planView({ plan, revision, edits }: KeptPlan): SessionPlanView {
  return { ...plan, line: planLine(plan), revision, edits: [...edits] };
}

/** What of it a therapist decides by. */
export function planPreview({ plan }: KeptPlan): PlanPreview {
  const { cap, minutes, blocks, sore, noGo, lightOnly, position } = plan;
  return { cap, minutes, blocks, sore, noGo, lightOnly, position, line: planLine(plan) };
}
