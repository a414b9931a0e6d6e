import { lessonOf, type VisitResult } from '@unbrace/shared/outcomes';
import type { PlanLesson, SessionPlan } from '@unbrace/shared/triage';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { lastVisitsBefore } from '../bookings/find-bookings.ts';
import { answersAfterVisit } from '../intake/answers-after-visit.ts';
import { painBefore } from '../intake/pain-before.ts';
import type { Vault } from '../platform/crypto/vault.ts';
import type { Tx } from '../platform/database/database.ts';

/** How the last two visits before one went teaches its plan. `planOf` reads what was planned for an earlier one. */
export async function lessonFor(
  tx: Tx,
  vault: Vault,
  booking: BookingRecord,
  planOf: (earlier: BookingRecord) => Promise<SessionPlan | null>,
): Promise<PlanLesson | null> {
  const results: VisitResult[] = [];
  for (const earlier of await lastVisitsBefore(tx, booking, 2)) {
    const result = await resultOf(tx, vault, earlier, planOf);
    if (result) results.push(result);
  }
  return lessonOf(results);
}

/** How one visit went, as the person said it. Whoever shows what follows from it logs that. */
export async function resultOf(
  tx: Tx,
  vault: Vault,
  booking: BookingRecord,
  planOf: (earlier: BookingRecord) => Promise<SessionPlan | null>,
): Promise<VisitResult | null> {
  const said = await answersAfterVisit(tx, vault, booking.id);
  const plan = said.length > 0 ? await planOf(booking) : null;
  if (!plan || !booking.intakeId) return null;
  return {
    painBefore: await painBefore(tx, vault, booking.intakeId),
    said: said.map(({ answers }) => answers),
    cap: plan.cap,
    handsOnMinutes: plan.blocks.reduce(
      (sum, { kind, minutes }) => (kind === 'rest' ? sum : sum + minutes),
      0,
    ),
  };
}
