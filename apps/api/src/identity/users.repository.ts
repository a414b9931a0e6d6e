import { ClinicId, type Instant, UserId } from '@unbrace/shared/kernel';
import { Role } from '@unbrace/shared/identity';
import { z } from 'zod';
import type { GlobalTx } from '../platform/database/database.ts';

const SignInRow = z.object({
  id: UserId,
  email: z.string(),
  name: z.string(),
  password_hash: z.string().nullable(),
  disabled: z.boolean(),
});
const MembershipRow = z.object({
  clinic_id: ClinicId,
  slug: z.string(),
  name: z.string(),
  roles: z.array(Role),
});
const UserRow = z.object({ id: UserId, email: z.string(), name: z.string(), phone: z.string().nullable() });

export type MembershipSummary = z.infer<typeof MembershipRow>;

/** Users and credentials: global, behind SECURITY DEFINER functions, never by table. */
export class UsersRepository {
  constructor(private readonly db: GlobalTx) {}

  async forSignIn(email: string) {
    const rows = await this.db.$queryRaw`SELECT * FROM user_for_sign_in(${email}::citext)`;
    return z.array(SignInRow).parse(rows)[0] ?? null;
  }

  async byId(id: UserId) {
    const rows = await this.db.$queryRaw`SELECT * FROM user_by_id(${id}::uuid)`;
    return z.array(UserRow).parse(rows)[0] ?? null;
  }

  /** @throws a unique violation when the e-mail has an account. */
  async create(
    user: { id: UserId; email: string; name: string; phone: string | null },
    at: Instant,
  ): Promise<void> {
    await this.db.$executeRaw`
      SELECT user_create(${user.id}::uuid, ${user.email}::citext, ${user.name}, ${user.phone}, ${new Date(at)})`;
  }

  /** Ends all of the user's sessions as well. */
  async setPassword(id: UserId, hash: string, at: Instant): Promise<void> {
    await this.db.$executeRaw`SELECT user_set_password(${id}::uuid, ${hash}, ${new Date(at)})`;
  }

  async names(ids: readonly UserId[]): Promise<Map<UserId, string>> {
    const rows = await this.db.$queryRaw`
      SELECT u.id, u.name FROM unnest(${ids}::uuid[]) AS wanted, LATERAL user_by_id(wanted) AS u`;
    return new Map(
      z
        .array(UserRow.pick({ id: true, name: true }))
        .parse(rows)
        .map(({ id, name }) => [id, name]),
    );
  }

  async memberships(id: UserId): Promise<MembershipSummary[]> {
    return z.array(MembershipRow).parse(await this.db.$queryRaw`SELECT * FROM memberships_of(${id}::uuid)`);
  }
}
