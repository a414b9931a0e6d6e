import { Injectable } from '@nestjs/common';
import { linkSpent, passwordNeeded } from '@unbrace/shared/identity';
import { clinicOf } from '../clinics/find-clinic.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import { LinkTokensRepository } from './link-tokens.repository.ts';
import { type Device, OpenSession } from './open-session.ts';
import { hashPassword } from './passwords.ts';
import { UsersRepository } from './users.repository.ts';

/** Comes in by an invitation: shows what it is for, and spends it. */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly openSession: OpenSession,
  ) {}

  /** @throws Problem identity/link-spent */
  async look(token: string) {
    const link = await this.database.global((db) =>
      new LinkTokensRepository(db).read(token, 'invitation', this.clock.now()),
    );
    if (!link?.userId || !link.clinicId) throw linkSpent(undefined);
    const { userId, clinicId } = link;
    return this.database.transaction(clinicId, async (tx) => {
      const users = new UsersRepository(tx.db);
      const user = await users.byId(userId);
      if (!user) throw linkSpent(undefined);
      const account = await users.forSignIn(user.email);
      return {
        clinic: (await clinicOf(tx)).name,
        email: user.email,
        name: user.name,
        needsPassword: !account?.password_hash,
      };
    });
  }

  /** Whoever has a password already keeps it. @returns a session's token. @throws Problem identity/link-spent, identity/password-needed */
  async execute(token: string, password: string | undefined, device: Device): Promise<string> {
    const { needsPassword } = await this.look(token);
    if (needsPassword && password === undefined) throw passwordNeeded(undefined);
    const hash = needsPassword && password !== undefined ? await hashPassword(password) : null;
    const now = this.clock.now();
    const entered = await this.database.global(async (db) => {
      const link = await new LinkTokensRepository(db).use(token, 'invitation', now);
      if (!link?.userId || !link.clinicId) throw linkSpent(undefined);
      if (hash) await new UsersRepository(db).setPassword(link.userId, hash, now);
      return { userId: link.userId, clinicId: link.clinicId };
    });
    return this.openSession.execute(entered.userId, entered.clinicId, device);
  }
}
