import { ClinicId, type Instant, UserId } from '@unbrace/shared/kernel';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import type { GlobalTx } from '../platform/database/database.ts';
import { hashOf } from './secret-token.ts';

export type LinkPurpose = 'password-reset' | 'invitation' | 'intake' | 'check-in' | 'calendar';

const LinkRow = z
  .object({
    clinic_id: ClinicId.nullable(),
    user_id: UserId.nullable(),
    subject_id: z.uuid().nullable(),
    expires_at: z.date(),
  })
  .transform((row) => ({
    clinicId: row.clinic_id,
    userId: row.user_id,
    subjectId: row.subject_id,
    expiresAt: row.expires_at.getTime(),
  }));

/** What a private link stands for. */
export type Link = z.infer<typeof LinkRow>;

/** Private links: global, behind SECURITY DEFINER functions; only a token's hash is stored. */
export class LinkTokensRepository {
  constructor(private readonly db: GlobalTx) {}

  async create(
    token: string,
    purpose: LinkPurpose,
    to: { clinicId?: ClinicId; userId?: UserId; subjectId?: string },
    at: Instant,
    until: Instant,
  ): Promise<void> {
    await this.db.$executeRaw`
      SELECT link_create(${uuid()}::uuid, ${hashOf(token)}, ${purpose}, ${to.clinicId ?? null}::uuid, ${to.userId ?? null}::uuid,
        ${to.subjectId ?? null}::uuid, ${new Date(at)}, ${new Date(until)})`;
  }

  async read(token: string, purpose: LinkPurpose, at: Instant): Promise<Link | null> {
    const rows = await this.db
      .$queryRaw`SELECT * FROM link_read(${hashOf(token)}, ${purpose}, ${new Date(at)})`;
    return z.array(LinkRow).parse(rows)[0] ?? null;
  }

  /** Spends the link; of two who come at once, one gets it. */
  async use(token: string, purpose: LinkPurpose, at: Instant): Promise<Link | null> {
    const rows = await this.db
      .$queryRaw`SELECT * FROM link_use(${hashOf(token)}, ${purpose}, ${new Date(at)})`;
    return z.array(LinkRow).parse(rows)[0] ?? null;
  }

  async revoke(purpose: LinkPurpose, clinicId: ClinicId, subjectId: string): Promise<void> {
    await this.db.$executeRaw`SELECT links_revoke(${purpose}, ${clinicId}::uuid, ${subjectId}::uuid)`;
  }
}
