import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { LinkToken } from '@unbrace/shared/identity';
import { days, notFound, TherapistId } from '@unbrace/shared/kernel';
import { clinicOf } from '../clinics/find-clinic.ts';
import { readLink } from '../identity/private-link.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Config } from '../platform/config/config.ts';
import { Database } from '../platform/database/database.ts';
import { CalendarsRepository } from './calendars.repository.ts';
import { writeIcs } from './write-ics.ts';

/** An iCalendar document and the mark by which a calendar knows that nothing has changed. */
export interface CalendarFile {
  readonly text: string;
  readonly etag: string;
}

/** The visits of a therapist for whoever holds their secret link. */
@Injectable()
export class ReadCalendar {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** @throws Problem not-found for a link that never was, was ended or replaced, or whose therapist has left */
  async execute(token: string): Promise<CalendarFile> {
    const given = LinkToken.safeParse(token);
    const link = given.success && (await this.database.global((db) => readLink(db, 'calendar', given.data)));
    const now = this.clock.now();
    if (!link || !link.clinicId || !link.subjectId || link.expiresAt <= now) throw notFound(undefined);
    const therapistId = TherapistId.parse(link.subjectId);
    return this.database.transaction(link.clinicId, async (tx) => {
      const calendars = new CalendarsRepository(tx);
      if (!(await calendars.worksHere(therapistId))) throw notFound(undefined);
      const visits = await calendars.visits(therapistId, { from: now - days(35), to: now + days(400) });
      const { name } = await clinicOf(tx);
      const text = writeIcs(visits, { name: `Visits, ${name}`, address: this.config.publicUrl });
      return { text, etag: `"${createHash('sha256').update(text).digest('base64url')}"` };
    });
  }
}
