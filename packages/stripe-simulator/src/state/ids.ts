import { randomBytes } from 'node:crypto';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Letters and digits that nobody guesses and no restart repeats. */
export const randomText = (length: number): string =>
  Array.from(randomBytes(length), (byte) => alphabet[byte % alphabet.length]).join('');

/** An id as Stripe makes them: what it is, then what nobody guesses. */
export const newId = (prefix: string, length = 24): string => `${prefix}_${randomText(length)}`;

/** Something that Stripe may show by its id or in full. */
export type Reference = string | { id: string } | null | undefined;

/** The id of something that is referred to. */
export function idOf(reference: Reference): string | null {
  if (!reference) return null;
  return typeof reference === 'string' ? reference : reference.id;
}
