import { AddRecipientRequest, Relationship } from '@unbrace/shared/clients';
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

/** Somebody new, ready to be sent, or what is wrong by field. A child needs no contact: the guardian answers. */
export function readWhoDraft({
  who,
  name,
  email,
  phone,
  relationship,
}: WhoDraft):
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
  const unreachable = !isMinor && email.trim() === '' && phone.trim() === '';
  if (parsed.success && !unreachable) return { recipient: parsed.data, problems: null };
  return { recipient: null, problems: unreachable ? { ...problems, email: t('contact.missing') } : problems };
}
