import { Injectable } from '@nestjs/common';
import { transitionRefused } from '@unbrace/shared/bookings';
import { type BookingId, conflict, notFound } from '@unbrace/shared/kernel';
import { editPlan, type EditPlanRequest } from '@unbrace/shared/triage';
import type { VisitView } from '@unbrace/shared/visits';
import { AuditLog } from '../audit/audit-log.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Vault } from '../platform/crypto/vault.ts';
import { Database } from '../platform/database/database.ts';
import { addRevision, keepSessionPlan } from '../triage/keep-session-plan.ts';
import { lockOwnVisit } from './own-visit.ts';
import { ReadVisit } from './read-visit.ts';

const beforeItsEnd = ['confirmed', 'en_route', 'arrived', 'in_session'];

/** A therapist changes minutes and pressure of the plan: a further revision; above a cap with a reason, and logged as such. */
@Injectable()
export class EditPlan {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
    private readonly visit: ReadVisit,
  ) {}

  /**
   * @throws Problem not-found, bookings/transition-refused when the visit is over, conflict when somebody changed the plan
   * meanwhile, triage/plan-minutes-differ, triage/plan-above-cap, triage/plan-block-unknown
   */
  execute(actor: Actor, id: BookingId, request: EditPlanRequest): Promise<VisitView> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      const now = this.clock.now();
      const booking = await lockOwnVisit(tx, actor, id);
      if (!beforeItsEnd.includes(booking.state)) {
        throw transitionRefused({ machine: 'plan', state: booking.state, event: 'edit', actor: 'therapist' });
      }
      const kept = await keepSessionPlan(tx, this.vault, booking, now);
      if (!kept) throw notFound(undefined);
      if (kept.revision !== request.revision)
        throw conflict(undefined, 'The plan has changed. Look at it again.');
      const { plan, isAboveCap } = editPlan(kept.plan, request);
      await addRevision(tx, this.vault, booking, kept.outcomeId, {
        plan,
        revision: kept.revision + 1,
        now,
        reason: request.reason,
        aboveCap: isAboveCap,
        by: actor.userId,
      });
      const action = isAboveCap ? 'plan-edited-above-cap' : 'plan-edited';
      await new AuditLog(tx, now).record(actor, action, { kind: 'booking', id });
      return this.visit.view(tx, actor, booking);
    });
  }
}
