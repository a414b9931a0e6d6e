import { Injectable } from '@nestjs/common';
import type { CalendarFeed, NewCalendarFeed } from '@unbrace/shared/calendars';
import { days, notFound, type TherapistId, toText } from '@unbrace/shared/kernel';
import { AuditLog } from '../audit/audit-log.ts';
import type { Actor } from '../identity/actor.ts';
import { endLinksTo, newLinkTo } from '../identity/private-link.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Config } from '../platform/config/config.ts';
import { Database } from '../platform/database/database.ts';
import { CalendarsRepository } from './calendars.repository.ts';

/** A calendar that stops by itself would be missed too late; a link lasts until it is ended or replaced. */
const lasts = days(3650);

/** A therapist's secret link to their own visits: made, replaced, ended. */
@Injectable()
export class ShareCalendar {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  show(actor: Actor): Promise<CalendarFeed> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      const madeAt = await new CalendarsRepository(tx).madeAt(ownId(actor));
      return { madeAt: madeAt === null ? null : toText(madeAt) };
    });
  }

  /** A new link; whoever had the one before sees nothing any more. @throws Problem not-found */
  make(actor: Actor): Promise<NewCalendarFeed> {
    const id = ownId(actor);
    return this.database.transaction(actor.clinicId, async (tx) => {
      const now = this.clock.now();
      const token = await newLinkTo(tx, 'calendar', id, { now, until: now + lasts });
      await new CalendarsRepository(tx).noteMade(id, now);
      await new AuditLog(tx, now).record(actor, 'calendar-link-made', { kind: 'therapist', id });
      const url = `${this.config.publicUrl}/api/v1/calendars/${token}/visits.ics`;
      return { url, madeAt: toText(now) };
    });
  }

  /** @throws Problem not-found */
  async end(actor: Actor): Promise<void> {
    const id = ownId(actor);
    await this.database.transaction(actor.clinicId, async (tx) => {
      await endLinksTo(tx, 'calendar', id);
      await new CalendarsRepository(tx).forget(id);
      await new AuditLog(tx, this.clock.now()).record(actor, 'calendar-link-ended', {
        kind: 'therapist',
        id,
      });
    });
  }
}

function ownId({ therapistId }: Actor): TherapistId {
  if (!therapistId) throw notFound(undefined);
  return therapistId;
}
