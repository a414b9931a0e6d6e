import { Injectable } from '@nestjs/common';
import { wrongCredentials } from '@unbrace/shared/identity';
import { minutes, type UserId } from '@unbrace/shared/kernel';
import { Database } from '../platform/database/database.ts';
import { Throttle } from '../platform/http/throttle.ts';
import { passwordFits } from './passwords.ts';
import { UsersRepository } from './users.repository.ts';

/** Tries of one account, and of one address, within a quarter of an hour. */
const perAccount = 8;
const perAddress = 60;
const windowMs = minutes(15);

/** Checks an e-mail and password; an unknown account, a wrong password and a disabled one are the same answer. */
@Injectable()
export class CheckPassword {
  constructor(
    private readonly database: Database,
    private readonly throttle: Throttle,
  ) {}

  /** @throws Problem identity/wrong-credentials, too-many */
  async execute(email: string, password: string, address: string): Promise<UserId> {
    await this.throttle.count('sign-in-address', address, perAddress, windowMs);
    await this.throttle.count('sign-in-account', email, perAccount, windowMs);
    const user = await this.database.global((db) => new UsersRepository(db).forSignIn(email));
    const fits = await passwordFits(user?.password_hash ?? null, password);
    if (!user || !fits || user.disabled) throw wrongCredentials(undefined);
    await this.throttle.forget('sign-in-account', email);
    return user.id;
  }
}
