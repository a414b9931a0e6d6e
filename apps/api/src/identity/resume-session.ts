import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import type { Actor } from './actor.ts';
import { idleLifeMs } from './session-life.ts';
import { resumeSession } from './sessions.repository.ts';

/** Finds who a session's token belongs to, if the session lives. */
@Injectable()
export class ResumeSession {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async execute(token: string, address: string | null): Promise<Actor | null> {
    const found = await resumeSession(this.database.sql, token, this.clock.now(), idleLifeMs);
    if (!found) return null;
    return {
      userId: found.user_id,
      clinicId: found.clinic_id,
      clinicSlug: found.clinic_slug,
      name: found.name,
      email: found.email,
      roles: found.roles,
      therapistId: found.therapist_id,
      clientId: found.client_id,
      address,
    };
  }
}
