import { ClientId, ClinicId, type Instant, TherapistId, UserId } from '@unbrace/shared/kernel';
import { Role } from '@unbrace/shared/identity';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import type { GlobalTx } from '../platform/database/database.ts';
import type { Sql } from '../platform/database/sql.ts';
import { hashOf } from './secret-token.ts';

const ResumedRow = z.object({
  user_id: UserId,
  clinic_id: ClinicId,
  clinic_slug: z.string(),
  email: z.string(),
  name: z.string(),
  roles: z.array(Role),
  therapist_id: TherapistId.nullable(),
  client_id: ClientId.nullable(),
});

/** Whose a token is, asked by every request: one statement, and no transaction around it. */
export async function resumeSession(sql: Sql, token: string, at: Instant, idleMs: number) {
  const rows = await sql`
    SELECT * FROM session_resume(${hashOf(token)}, ${new Date(at)}, make_interval(secs => ${idleMs / 1_000}))`;
  return z.array(ResumedRow).parse(rows)[0] ?? null;
}

/** Sessions: global, behind SECURITY DEFINER functions; a token never reaches the database, only its hash. */
export class SessionsRepository {
  constructor(private readonly db: GlobalTx) {}

  async open(session: {
    token: string;
    userId: UserId;
    clinicId: ClinicId;
    at: Instant;
    until: Instant;
    address: string | null;
    device: string | null;
  }): Promise<void> {
    await this.db.$executeRaw`
      SELECT session_open(${uuid()}::uuid, ${hashOf(session.token)}, ${session.userId}::uuid, ${session.clinicId}::uuid,
        ${new Date(session.at)}, ${new Date(session.until)}, ${session.address}, ${session.device})`;
  }

  async close(token: string): Promise<void> {
    await this.db.$executeRaw`SELECT session_close(${hashOf(token)})`;
  }

  async closeAll(userId: UserId): Promise<void> {
    await this.db.$executeRaw`SELECT sessions_close_all(${userId}::uuid)`;
  }

  async sweep(at: Instant, idleMs: number): Promise<void> {
    await this.db
      .$executeRaw`SELECT sessions_sweep(${new Date(at)}, make_interval(secs => ${idleMs / 1_000}))`;
  }
}
