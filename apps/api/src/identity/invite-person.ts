import type { InviteRequest } from '@unbrace/shared/identity';
import { days, type Instant, UserId } from '@unbrace/shared/kernel';
import { v7 as uuid } from 'uuid';
import { clinicOf } from '../clinics/find-clinic.ts';
import type { Tx } from '../platform/database/database.ts';
import { Outbox } from '../platform/outbox/outbox.ts';
import { LinkTokensRepository } from './link-tokens.repository.ts';
import { MembershipsRepository } from './memberships.repository.ts';
import { newToken } from './secret-token.ts';
import { UsersRepository } from './users.repository.ts';

/** Gives a person a role at the clinic of the transaction and mails them a link that works once, for seven days. */
export async function invitePerson(
  tx: Tx,
  { email, name, role }: Pick<InviteRequest, 'email' | 'name' | 'role'>,
  { publicUrl, now }: { publicUrl: string; now: Instant },
): Promise<{ userId: UserId; link: string }> {
  const users = new UsersRepository(tx.db);
  const known = await users.forSignIn(email);
  const userId = known?.id ?? UserId.parse(uuid());
  if (!known) await users.create({ id: userId, email, name, phone: null }, now);
  await new MembershipsRepository(tx).add(userId, role, now);
  const clinic = await clinicOf(tx);
  const token = newToken();
  const link = `${publicUrl}/invitation#${token}`;
  await new LinkTokensRepository(tx.db).create(
    token,
    'invitation',
    { clinicId: clinic.id, userId },
    now,
    now + days(7),
  );
  await new Outbox(tx, now).send(`invitation:${userId}:${now}`, {
    channel: 'email',
    to: email,
    subject: `${clinic.name} invites you to Unbrace`,
    body: `Hello ${name},\n\n${clinic.name} has added you to its team. This link works once, for seven days:\n\n${link}\n`,
  });
  return { userId, link };
}
