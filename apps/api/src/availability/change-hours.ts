import { Injectable } from '@nestjs/common';
import type {
  AddLeaveRequest,
  Leave,
  SetOverrideRequest,
  SetWeeklyHoursRequest,
  StrandedChoice,
  TherapistHours,
} from '@unbrace/shared/availability';
import {
  fromText,
  type Instant,
  type LocalDate,
  notFound,
  type TherapistId,
  toText,
} from '@unbrace/shared/kernel';
import { AuditLog } from '../audit/audit-log.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { HoursRepository } from './hours.repository.ts';
import { readHours } from './read-hours.ts';
import { withoutStranding } from './without-stranding.ts';

/** Changes when a therapist works. Visits that no longer fit are listed, and the office says what becomes of them. */
@Injectable()
export class ChangeHours {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem not-found, availability/strands-visits */
  setWeekly(
    actor: Actor,
    id: TherapistId,
    { weekly, stranded }: SetWeeklyHoursRequest,
  ): Promise<TherapistHours> {
    return this.change(actor, id, 'weekly-hours-set', stranded, async (hours, tx, now) => {
      await hours.setWeekly(id, weekly);
      return readHours(tx, id, now);
    });
  }

  /** @throws Problem not-found, availability/strands-visits */
  setOverride(
    actor: Actor,
    id: TherapistId,
    date: LocalDate,
    { stranded, ...override }: SetOverrideRequest,
  ): Promise<TherapistHours> {
    return this.change(actor, id, 'hours-override-set', stranded, async (hours, tx, now) => {
      await hours.setOverride(id, { date, ...override }, now);
      return readHours(tx, id, now);
    });
  }

  /** Taking extra hours away can strand visits too. @throws Problem not-found, availability/strands-visits */
  removeOverride(actor: Actor, id: TherapistId, date: LocalDate, stranded: StrandedChoice): Promise<void> {
    return this.change(actor, id, 'hours-override-removed', stranded, async (hours) => {
      if (!(await hours.removeOverride(id, date))) throw notFound(undefined);
    });
  }

  /** @throws Problem not-found, availability/strands-visits */
  addLeave(
    actor: Actor,
    id: TherapistId,
    { startsAt, endsAt, note, stranded }: AddLeaveRequest,
  ): Promise<Leave> {
    return this.change(actor, id, 'leave-added', stranded, async (hours, _, now) => {
      const during = { from: fromText(startsAt), to: fromText(endsAt) };
      const leaveId = await hours.addLeave(id, { during, note }, now);
      return { id: leaveId, startsAt: toText(during.from), endsAt: toText(during.to), note };
    });
  }

  /** @throws Problem not-found */
  removeLeave(actor: Actor, id: TherapistId, leaveId: string): Promise<void> {
    return this.change(actor, id, 'leave-removed', undefined, async (hours) => {
      if (!(await hours.removeLeave(id, leaveId))) throw notFound(undefined);
    });
  }

  private change<Answer>(
    actor: Actor,
    id: TherapistId,
    action: string,
    stranded: StrandedChoice,
    write: (hours: HoursRepository, tx: Tx, now: Instant) => Promise<Answer>,
  ): Promise<Answer> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      const now = this.clock.now();
      const answer = await withoutStranding(tx, id, { stranded, actor, now }, () =>
        write(new HoursRepository(tx), tx, now),
      );
      await new AuditLog(tx, now).record(actor, action, { kind: 'therapist', id });
      return answer;
    });
  }
}
