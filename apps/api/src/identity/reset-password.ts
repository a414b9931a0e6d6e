import { Injectable } from '@nestjs/common';
import { linkSpent } from '@unbrace/shared/identity';
import { hours, minutes } from '@unbrace/shared/kernel';
import { Clock } from '../platform/clock/clock.ts';
import { Config } from '../platform/config/config.ts';
import { Database } from '../platform/database/database.ts';
import { Throttle } from '../platform/http/throttle.ts';
import { Outbox } from '../platform/outbox/outbox.ts';
import { LinkTokensRepository } from './link-tokens.repository.ts';
import { hashPassword } from './passwords.ts';
import { hashOf, newToken } from './secret-token.ts';
import { UsersRepository } from './users.repository.ts';

/** Sends a link to choose a new password. The answer is the same whether or not there is such an account. */
@Injectable()
export class AskForPasswordReset {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly throttle: Throttle,
  ) {}

  /** @throws Problem too-many */
  async execute(email: string, address: string): Promise<void> {
    await this.throttle.count('password-reset-address', address, 20, minutes(15));
    await this.throttle.count('password-reset', email, 4, minutes(15));
    const now = this.clock.now();
    const found = await this.database.global(async (db) => {
      const users = new UsersRepository(db);
      const user = await users.forSignIn(email);
      return user && !user.disabled ? { user, clinic: (await users.memberships(user.id))[0] } : null;
    });
    if (!found?.clinic) return;
    const { user, clinic } = found;
    const token = newToken();
    await this.database.transaction(clinic.clinic_id, async (tx) => {
      await new LinkTokensRepository(tx.db).create(
        token,
        'password-reset',
        { userId: user.id },
        now,
        now + hours(1),
      );
      await new Outbox(tx, now).send(`password-reset:${Buffer.from(hashOf(token)).toString('hex')}`, {
        channel: 'email',
        to: user.email,
        subject: 'Choose a new password',
        body:
          `Hello ${user.name},\n\nsomebody, hopefully you, asked for a new password. This link works once, for an hour:\n\n` +
          `${this.config.publicUrl}/reset#${token}\n\nIf it was not you, you need not do anything.\n\n${clinic.name}`,
      });
    });
  }
}

/** Sets a new password by a link that works once, and ends every session of the account. */
@Injectable()
export class RedeemPasswordReset {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem identity/link-spent */
  async execute(token: string, password: string): Promise<void> {
    const hash = await hashPassword(password);
    const now = this.clock.now();
    await this.database.global(async (db) => {
      const link = await new LinkTokensRepository(db).use(token, 'password-reset', now);
      if (!link?.userId) throw linkSpent(undefined);
      await new UsersRepository(db).setPassword(link.userId, hash, now);
    });
  }
}
