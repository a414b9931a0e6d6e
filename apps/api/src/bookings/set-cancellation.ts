import { Injectable } from '@nestjs/common';
import type { CancellationSettings, SetCancellationRequest } from '@unbrace/shared/bookings';
import { conflict } from '@unbrace/shared/kernel';
import { AuditLog } from '../audit/audit-log.ts';
import { clinicOf, setClinicSettings } from '../clinics/find-clinic.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';

/** What the clinic asks for cancelled visits, from the next booking on: who has booked keeps what they were shown. */
@Injectable()
export class SetCancellation {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  show(actor: Actor): Promise<CancellationSettings> {
    return this.database.transaction(
      actor.clinicId,
      async (tx) => (await clinicOf(tx)).settings.cancellation,
    );
  }

  /** @throws Problem conflict when somebody changed it meanwhile */
  execute(actor: Actor, request: SetCancellationRequest): Promise<CancellationSettings> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      const { settings } = await clinicOf(tx, { lock: true });
      const { version } = settings.cancellation.policy;
      if (version !== request.version)
        throw conflict(undefined, 'Somebody changed this meanwhile. Look at it again.');
      const { graceMinutes, tiers, illnessWaiverMonths } = request;
      const cancellation = { policy: { version: after(version), graceMinutes, tiers }, illnessWaiverMonths };
      await setClinicSettings(tx, { ...settings, cancellation });
      await new AuditLog(tx, this.clock.now()).record(actor, 'cancellation-policy-changed', {
        kind: 'clinic',
        id: actor.clinicId,
      });
      return cancellation;
    });
  }
}

/** `default-1`, then `policy-2`, `policy-3`: bookings say by which of them they were made. */
function after(version: string): string {
  return `policy-${Number(/\d+$/.exec(version)?.[0] ?? 0) + 1}`;
}
