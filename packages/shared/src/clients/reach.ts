import type { Recipient } from './clients.contract.ts';

export interface Contact {
  readonly email: string | null;
  readonly phone: string | null;
}

export interface Reach {
  readonly channel: 'email' | 'sms';
  readonly to: string;
}

/**
 * Where the health questions of a person are sent. A child's go to the guardian, who books; another adult's only to where
 * that person reads alone: an address or a number that is the booker's too would let the booker read the answers.
 * @returns null when there is no such way
 */
export function reachOf(person: Contact & Pick<Recipient, 'relationship'>, booker: Contact): Reach | null {
  switch (person.relationship) {
    case 'child':
      return firstOf(booker);
    case 'self':
      return firstOf(person) ?? firstOf(booker);
    default:
      return firstOf({
        email: isSame(person.email, booker.email) ? null : person.email,
        phone: isSame(person.phone, booker.phone) ? null : person.phone,
      });
  }
}

function firstOf({ email, phone }: Contact): Reach | null {
  if (email !== null) return { channel: 'email', to: email };
  return phone === null ? null : { channel: 'sms', to: phone };
}

function isSame(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one.trim().toLowerCase() === other.trim().toLowerCase();
}
