import { Injectable } from '@nestjs/common';
import type { TherapistHours } from '@unbrace/shared/availability';
import { desk } from '@unbrace/shared/identity';
import { notFound, type TherapistId } from '@unbrace/shared/kernel';
import { type Actor, hasRole } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import { readHours } from './read-hours.ts';

/** Shows the office anybody's hours, and therapists their own. */
@Injectable()
export class ShowHours {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem not-found */
  execute(actor: Actor, id: TherapistId): Promise<TherapistHours> {
    if (!hasRole(actor, ...desk) && actor.therapistId !== id) throw notFound(undefined);
    return this.database.transaction(actor.clinicId, (tx) => readHours(tx, id, this.clock.now()));
  }
}
