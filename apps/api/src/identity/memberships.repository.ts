import { type Instant, toText, UserId } from '@unbrace/shared/kernel';
import { Member, Role, type Members } from '@unbrace/shared/identity';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import type { Tx } from '../platform/database/database.ts';

const MemberRow = z.object({
  membership_id: z.uuid(),
  user_id: UserId,
  name: z.string(),
  email: z.string(),
  role: Role,
  since: z.date(),
});

/** Who belongs to the clinic of a transaction, and as what. */
export class MembershipsRepository {
  constructor(private readonly tx: Tx) {}

  /** Adds a role, or revives it; adding one that is there changes nothing. */
  async add(userId: UserId, role: Role, at: Instant): Promise<void> {
    const { clinicId } = this.tx;
    await this.tx.db.membership.upsert({
      where: { clinicId_userId_role: { clinicId, userId, role } },
      create: { clinicId, id: uuid(), userId, role, createdAt: new Date(at) },
      update: { endedAt: null },
      select: { id: true },
    });
  }

  async mayClearCalls(userId: UserId): Promise<boolean> {
    const where = { clinicId: this.tx.clinicId, userId, endedAt: null, mayClearCalls: true };
    return (await this.tx.db.membership.count({ where })) > 0;
  }

  /** Who may, of the staff: by membership. */
  async callClearers(): Promise<Set<string>> {
    const rows = await this.tx.db.membership.findMany({
      where: { clinicId: this.tx.clinicId, endedAt: null, mayClearCalls: true },
      select: { id: true },
    });
    return new Set(rows.map(({ id }) => id));
  }

  async letClearCalls(membershipId: string, may: boolean): Promise<void> {
    await this.tx.db.membership.updateMany({
      where: { clinicId: this.tx.clinicId, id: membershipId, endedAt: null },
      data: { mayClearCalls: may },
    });
  }

  async staff(): Promise<Members['items']> {
    const rows = z.array(MemberRow).parse(await this.tx.db.$queryRaw`SELECT * FROM members_of_clinic()`);
    const clearers = await this.callClearers();
    return rows.map((row) =>
      Member.parse({
        ...row,
        membershipId: row.membership_id,
        userId: row.user_id,
        since: toText(row.since.getTime()),
        mayClearCalls: clearers.has(row.membership_id),
      }),
    );
  }

  /** @returns whether there was such a membership. */
  async end(membershipId: string, at: Instant): Promise<boolean> {
    const { count } = await this.tx.db.membership.updateMany({
      where: { clinicId: this.tx.clinicId, id: membershipId, endedAt: null },
      data: { endedAt: new Date(at) },
    });
    return count === 1;
  }
}
