import { Injectable } from '@nestjs/common';
import type { InviteRequest } from '@unbrace/shared/identity';
import { days, forbidden, UserId } from '@unbrace/shared/kernel';
import { v7 as uuid } from 'uuid';
import { AuditLog } from '../audit/audit-log.ts';
import { clinicOf } from '../clinics/find-clinic.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Config } from '../platform/config/config.ts';
import { Database } from '../platform/database/database.ts';
import { Outbox } from '../platform/outbox/outbox.ts';
import { tieTherapistToUser } from '../therapists/tie-therapist-to-user.ts';
import { type Actor, hasRole } from './actor.ts';
import { LinkTokensRepository } from './link-tokens.repository.ts';
import { MembershipsRepository } from './memberships.repository.ts';
import { newToken } from './secret-token.ts';
import { UsersRepository } from './users.repository.ts';

/** Gives a person a role at the clinic and sends them a link to come in. Only an owner makes another owner. */
@Injectable()
export class InviteStaff {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  async execute(actor: Actor, invitation: InviteRequest): Promise<void> {
    if (invitation.role === 'owner' && !hasRole(actor, 'owner'))
      throw forbidden(undefined, 'Only an owner can make another owner.');
    const now = this.clock.now();
    const token = newToken();
    await this.database.transaction(actor.clinicId, async (tx) => {
      const users = new UsersRepository(tx.db);
      const known = await users.forSignIn(invitation.email);
      const userId = known?.id ?? UserId.parse(uuid());
      if (!known)
        await users.create({ id: userId, email: invitation.email, name: invitation.name, phone: null }, now);
      await new MembershipsRepository(tx).add(userId, invitation.role, now);
      if (invitation.therapistId) await tieTherapistToUser(tx, invitation.therapistId, userId);
      const clinic = await clinicOf(tx);
      await new LinkTokensRepository(tx.db).create(
        token,
        'invitation',
        { clinicId: clinic.id, userId },
        now,
        now + days(7),
      );
      await new Outbox(tx, now).send(`invitation:${userId}:${now}`, {
        channel: 'email',
        to: invitation.email,
        subject: `${clinic.name} invites you to Unbrace`,
        body:
          `Hello ${invitation.name},\n\n${clinic.name} has added you to its team. This link works once, for seven days:\n\n` +
          `${this.config.publicUrl}/invitation#${token}\n`,
      });
      await new AuditLog(tx, now).record(actor, `invited-${invitation.role}`, { kind: 'user', id: userId });
    });
  }
}
