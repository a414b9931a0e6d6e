import { Injectable } from '@nestjs/common';
import type { ChangeSchedulingRequest, SchedulingSettings } from '@unbrace/shared/availability';
import { AuditLog } from '../audit/audit-log.ts';
import { type Clinic, clinicOf, setClinicSettings } from '../clinics/find-clinic.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import { given } from '../platform/database/given.ts';
import { ValidationProblem } from '../platform/http/validation.ts';
import { isHolidayRegion } from './public-holidays.ts';

/** How the clinic plans: its roads, holidays, weights and grid. Visits that are promised stay as they are. */
@Injectable()
export class ChangeScheduling {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  show(actor: Actor): Promise<SchedulingSettings> {
    return this.database.transaction(actor.clinicId, async (tx) => schedulingOf(await clinicOf(tx)));
  }

  /** @throws Problem invalid for a state whose holidays are not known */
  execute(actor: Actor, request: ChangeSchedulingRequest): Promise<SchedulingSettings> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      const clinic = await clinicOf(tx, { lock: true });
      const region = request.publicHolidays?.region;
      if (region && !isHolidayRegion(clinic.country, region))
        throw new ValidationProblem([
          { path: 'publicHolidays.region', message: 'is no state whose holidays are known' },
        ]);
      const settings = { ...clinic.settings, ...given(request) };
      await setClinicSettings(tx, settings);
      await new AuditLog(tx, this.clock.now()).record(actor, 'scheduling-changed', {
        kind: 'clinic',
        id: actor.clinicId,
      });
      return schedulingOf({ ...clinic, settings });
    });
  }
}

function schedulingOf({ settings }: Clinic): SchedulingSettings {
  const { slotGridMinutes, minimumNoticeMinutes, horizonDays, travel, publicHolidays, rankWeights } =
    settings;
  return { slotGridMinutes, minimumNoticeMinutes, horizonDays, travel, publicHolidays, rankWeights };
}
