import { AddRecipientRequest, type Contact, reachOf, Relationship } from '@unbrace/shared/clients';
import { z } from 'zod';
import { t } from './clients.texts.ts';

/** For whom a visit is, while it is being said. `saved` is the id of somebody booked for before. */
export const WhoDraft = z.object({
  who: z.enum(['me', 'other', 'minor', 'saved']),
  savedId: z.string().nullable(),
  name: z.string(),
  email: z.string(),
  phone: z.string(),
  relationship: Relationship,
});
export type WhoDraft = z.infer<typeof WhoDraft>;

export const blankWho: WhoDraft = {
  who: 'me',
  savedId: null,
  name: '',
  email: '',
  phone: '',
  relationship: 'partner',
};

/**
 * Somebody new, ready to be sent, or what is wrong by field. A child needs no contact: the guardian answers. An adult is
 * reached where whoever books does not read along.
 */
export function readWhoDraft(
  { who, name, email, phone, relationship }: WhoDraft,
  booker: Contact = { email: null, phone: null },
):
  | { readonly recipient: AddRecipientRequest; readonly problems: null }
  | { readonly recipient: null; readonly problems: Readonly<Record<string, string>> } {
  const isMinor = who === 'minor';
  const contact = (text: string) => (isMinor || text.trim() === '' ? null : text.trim());
  const parsed = AddRecipientRequest.safeParse({
    relationship: isMinor ? 'child' : relationship,
    name,
    email: contact(email),
    phone: contact(phone),
  });
  const problems = parsed.success
    ? {}
    : Object.fromEntries(parsed.error.issues.map(({ path, message }) => [String(path[0]), message]));
  if (!isMinor && email.trim() === '' && phone.trim() === '')
    return { recipient: null, problems: { ...problems, email: t('contact.missing') } };
  if (!parsed.success) return { recipient: null, problems };
  if (!isMinor && reachOf(parsed.data, booker) === null)
    return { recipient: null, problems: { email: t('contact.shared') } };
  return { recipient: parsed.data, problems: null };
}
