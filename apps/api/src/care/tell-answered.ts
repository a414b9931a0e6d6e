import type { Instant, RecipientId } from '@unbrace/shared/kernel';
import { clientRecordOf } from '../clients/find-client.ts';
import { recipientOf } from '../clients/find-recipient.ts';
import { clinicOf } from '../clinics/find-clinic.ts';
import type { Tx } from '../platform/database/database.ts';
import { Outbox } from '../platform/outbox/outbox.ts';

/** Says that there is an answer, and where; never what it is. Somebody else's goes to that person, not to who books. */
export async function tellAnswered(
  tx: Tx,
  { id, recipientId }: { id: string; recipientId: RecipientId },
  publicUrl: string,
  now: Instant,
): Promise<void> {
  const person = await recipientOf(tx, recipientId);
  const client = await clientRecordOf(tx, person.clientId);
  const isOwn = person.relationship === 'self' || person.relationship === 'child';
  const { email, phone } = isOwn ? client : person;
  const to = email ?? phone;
  if (to === null) return;
  const clinic = await clinicOf(tx);
  const where = isOwn
    ? `Sign in to read it: ${publicUrl}/care`
    : 'It is where you asked, by the private link that you were sent.';
  await new Outbox(tx, now).send(`care-answer:${id}`, {
    channel: email === null ? 'sms' : 'email',
    to,
    subject: `An answer from ${clinic.name}`,
    body: `Hello ${isOwn ? client.name : person.name},\n\n${clinic.name} has answered you. ${where}\n\n${clinic.name}, ${clinic.phone}`,
  });
}
