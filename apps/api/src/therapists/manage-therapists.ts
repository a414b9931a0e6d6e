import { Injectable } from '@nestjs/common';
import { notFound, type TherapistId } from '@unbrace/shared/kernel';
import type { AddTherapistRequest, ChangeTherapistRequest, Therapist } from '@unbrace/shared/therapists';
import { AuditLog } from '../audit/audit-log.ts';
import { withoutStranding } from '../availability/without-stranding.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { ValidationProblem } from '../platform/http/validation.ts';
import { listServices } from '../services/list-services.ts';
import { listTherapists, therapistOf } from './list-therapists.ts';
import { TherapistsRepository } from './therapists.repository.ts';

/** Lists, adds and changes the people who give treatments. */
@Injectable()
export class ManageTherapists {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor): Promise<Therapist[]> {
    return this.database.transaction(actor.clinicId, (tx) => listTherapists(tx, { retired: true }));
  }

  /** @throws Problem not-found */
  one(actor: Actor, id: TherapistId): Promise<Therapist> {
    return this.database.transaction(actor.clinicId, (tx) => therapistOf(tx, id));
  }

  /** A therapist's own record. @throws Problem not-found */
  async own(actor: Actor): Promise<Therapist> {
    if (!actor.therapistId) throw notFound(undefined);
    return this.one(actor, actor.therapistId);
  }

  /** @throws Problem invalid for a service that is not the clinic's */
  add(actor: Actor, request: AddTherapistRequest): Promise<Therapist> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      const now = this.clock.now();
      await refuseUnknownServices(tx, request.serviceIds);
      const id = await new TherapistsRepository(tx).add(request, now);
      await new AuditLog(tx, now).record(actor, 'therapist-added', { kind: 'therapist', id });
      return therapistOf(tx, id);
    });
  }

  /**
   * Another zone, base or area can leave visits behind like other hours.
   * @throws Problem not-found, availability/strands-visits, invalid for a service that is not the clinic's
   */
  change(actor: Actor, id: TherapistId, { stranded, ...fields }: ChangeTherapistRequest): Promise<Therapist> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      const now = this.clock.now();
      await refuseUnknownServices(tx, fields.serviceIds ?? []);
      await withoutStranding(tx, id, { stranded, actor, now }, () =>
        new TherapistsRepository(tx).change(id, fields),
      );
      await new AuditLog(tx, now).record(actor, 'therapist-changed', { kind: 'therapist', id });
      return therapistOf(tx, id);
    });
  }
}

async function refuseUnknownServices(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const known = new Set<string>((await listServices(tx, { retired: true })).map(({ id }) => id));
  const issues = ids.flatMap((id, index) =>
    known.has(id) ? [] : [{ path: `serviceIds.${index}`, message: 'is no service of this clinic' }],
  );
  if (issues.length > 0) throw new ValidationProblem(issues);
}
