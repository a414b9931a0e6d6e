import { Injectable } from '@nestjs/common';
import type { InviteRequest } from '@unbrace/shared/identity';
import { forbidden } from '@unbrace/shared/kernel';
import { AuditLog } from '../audit/audit-log.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Config } from '../platform/config/config.ts';
import { Database } from '../platform/database/database.ts';
import { tieTherapistToUser } from '../therapists/tie-therapist-to-user.ts';
import { type Actor, hasRole } from './actor.ts';
import { invitePerson } from './invite-person.ts';

/** Invites a person to the clinic's staff. Only an owner makes another owner. */
@Injectable()
export class InviteStaff {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** @throws Problem forbidden, not-found when there is no such therapist */
  async execute(actor: Actor, invitation: InviteRequest): Promise<void> {
    if (invitation.role === 'owner' && !hasRole(actor, 'owner'))
      throw forbidden(undefined, 'Only an owner can make another owner.');
    const now = this.clock.now();
    await this.database.transaction(actor.clinicId, async (tx) => {
      const { userId } = await invitePerson(tx, invitation, { publicUrl: this.config.publicUrl, now });
      if (invitation.therapistId) await tieTherapistToUser(tx, invitation.therapistId, userId);
      await new AuditLog(tx, now).record(actor, `invited-${invitation.role}`, { kind: 'user', id: userId });
    });
  }
}
