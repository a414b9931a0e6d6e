import type { UserId } from '@unbrace/shared/kernel';
import type { GlobalTx } from '../platform/database/database.ts';
import { UsersRepository } from './users.repository.ts';

/** What the people behind these ids are called; closed accounts are left out. */
export function namesOfUsers(db: GlobalTx, ids: readonly UserId[]): Promise<Map<UserId, string>> {
  return new UsersRepository(db).names([...new Set(ids)]);
}
