import { type Reach, reachOf } from '@unbrace/shared/clients';
import type { BookingId, HoldId, Instant, RecipientId } from '@unbrace/shared/kernel';
import { clientRecordOf } from '../clients/find-client.ts';
import { recipientOf } from '../clients/find-recipient.ts';
import { clinicOf } from '../clinics/find-clinic.ts';
import { linkWith } from '../identity/private-link.ts';
import { newToken } from '../identity/secret-token.ts';
import type { Tx } from '../platform/database/database.ts';
import { Outbox } from '../platform/outbox/outbox.ts';
import type { VisitToAskAgain } from './asked-visits.repository.ts';
import { firstNameOf } from './read-intake-link.ts';

type Channel = Reach['channel'];

/**
 * Sends the person to be treated their own link to the questions, and ends earlier ones of the booking. Nothing about
 * health is in the message. A child's goes to the guardian, who books; another adult's to nobody but them.
 *
 * @returns how it goes, or null when nobody can be reached
 * @throws Problem not-found
 */
export async function sendIntakeLink(
  tx: Tx,
  { bookingId, recipientId }: { bookingId: BookingId; recipientId: RecipientId },
  { now, until, publicUrl }: { now: Instant; until: Instant; publicUrl: string },
): Promise<Channel | null> {
  return sendPageLink(
    tx,
    { bookingId, recipientId, key: `intake-link:${bookingId}:${now}` },
    { now, until, publicUrl },
    (clinic) => [
      `before your visit from ${clinic} there are a few questions that only you can answer. It takes about a minute:`,
      'The link is yours alone; please do not pass it on.',
    ],
  );
}

/** Whether a link of their own could be sent to this person. */
export async function isReachable(tx: Tx, recipientId: RecipientId): Promise<boolean> {
  const person = await recipientOf(tx, recipientId);
  return reachOf(person, await clientRecordOf(tx, person.clientId)) !== null;
}

/** Asks somebody whose visit waits for newer answers, by a link that ends with the wait. Sent once for each hold. */
export async function askHeldByLink(
  tx: Tx,
  { bookingId, recipientId, holdId }: { bookingId: BookingId; recipientId: RecipientId; holdId: HoldId },
  { now, until, publicUrl }: { now: Instant; until: Instant; publicUrl: string },
): Promise<Channel | null> {
  const key = `asked-again:${holdId}`;
  return sendPageLink(tx, { bookingId, recipientId, key }, { now, until, publicUrl }, (clinic) => [
    `your visit from ${clinic} waits for newer answers. Please answer the questions once more, as things are now:`,
    'The link is yours alone; please do not pass it on.',
  ]);
}

/** Asks before a visit whether anything is new, by a link that ends with the visit's beginning. Sent once for each time of a visit. */
export async function askAgainByLink(
  tx: Tx,
  { bookingId, recipientId, startsAt }: VisitToAskAgain,
  { now, publicUrl }: { now: Instant; publicUrl: string },
): Promise<Channel | null> {
  const key = `recheck:${bookingId}:${startsAt}`;
  return sendPageLink(tx, { bookingId, recipientId, key }, { now, until: startsAt, publicUrl }, (clinic) => [
    `your visit from ${clinic} is near. Is anything new since you answered our questions? It takes half a minute:`,
    'The link is yours alone; please do not pass it on.',
  ]);
}

/**
 * Sends a person the link to one page about one booking, which ends earlier links to it unless they are kept. Nothing about health is in the
 * message.
 */
export async function sendPageLink(
  tx: Tx,
  {
    bookingId,
    recipientId,
    key,
    page = 'intake',
    keepEarlier = false,
  }: {
    bookingId: BookingId;
    recipientId: RecipientId;
    key: string;
    page?: 'intake' | 'check-in';
    keepEarlier?: boolean;
  },
  { now, until, publicUrl }: { now: Instant; until: Instant; publicUrl: string },
  words: (clinic: string) => readonly [string, string],
): Promise<Channel | null> {
  const person = await recipientOf(tx, recipientId);
  const reach = reachOf(person, await clientRecordOf(tx, person.clientId));
  if (!reach) return null;
  const { name: clinic } = await clinicOf(tx);
  const token = newToken();
  const [before, after] = words(clinic);
  const sends = await new Outbox(tx, now).send(key, {
    ...reach,
    bookingId,
    subject: `Your visit from ${clinic}`,
    body: `Hello ${firstNameOf(person.name)},\n\n${before}\n\n${publicUrl}/${page}#${token}\n\n${after}\n`,
  });
  // A sweep that comes second sends nothing, and must not end the link that the first one has mailed.
  if (sends) await linkWith(tx, token, page, bookingId, { now, until, keepEarlier });
  return reach.channel;
}
