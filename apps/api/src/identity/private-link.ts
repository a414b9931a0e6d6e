import type { Instant } from '@unbrace/shared/kernel';
import type { GlobalTx, Tx } from '../platform/database/database.ts';
import { type Link, type LinkPurpose, LinkTokensRepository } from './link-tokens.repository.ts';
import { newToken } from './secret-token.ts';

/** Makes a link to something of the clinic and ends the earlier ones to it. @returns the token, which is stored nowhere */
export async function newLinkTo(
  tx: Tx,
  purpose: LinkPurpose,
  subjectId: string,
  { now, until }: { now: Instant; until: Instant },
): Promise<string> {
  const token = newToken();
  await linkWith(tx, token, purpose, subjectId, { now, until });
  return token;
}

/** The same with a token that is in a message already. */
export async function linkWith(
  tx: Tx,
  token: string,
  purpose: LinkPurpose,
  subjectId: string,
  { now, until, keepEarlier = false }: { now: Instant; until: Instant; keepEarlier?: boolean },
): Promise<void> {
  const links = new LinkTokensRepository(tx.db);
  if (!keepEarlier) await links.revoke(purpose, tx.clinicId, subjectId);
  await links.create(token, purpose, { clinicId: tx.clinicId, subjectId }, now, until);
}

/** What a link stands for, even one that has run out: whoever asks tells that apart from one that never was. */
export function readLink(db: GlobalTx, purpose: LinkPurpose, token: string): Promise<Link | null> {
  const everSince: Instant = 0;
  return new LinkTokensRepository(db).read(token, purpose, everSince);
}

/** Ends every link to something of the clinic. */
export function endLinksTo(tx: Tx, purpose: LinkPurpose, subjectId: string): Promise<void> {
  return new LinkTokensRepository(tx.db).revoke(purpose, tx.clinicId, subjectId);
}
