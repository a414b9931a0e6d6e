import { Email, PersonName, Phone } from '../identity/identity.contract.ts';
import type { ClientRow } from './imports.contract.ts';

/** A client as they come in; the address is looked up later, if there is one. */
export interface ClientToMoveIn {
  readonly externalId: string;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly address: {
    readonly addressLine: string;
    readonly suburb: string;
    readonly state: string;
    readonly postcode: string;
  } | null;
}

export type Read<Value> = { readonly value: Value } | { readonly reason: string };

/** What a row says of a client, or the first thing that keeps it out. */
export function readClientRow(row: ClientRow): Read<ClientToMoveIn> {
  const cell = (field: Exclude<keyof ClientRow, 'line'>) => row[field].trim();
  const externalId = cell('externalId');
  if (externalId === '') return { reason: 'The number of the client is missing.' };
  const name = PersonName.safeParse(cell('name') || `${cell('firstName')} ${cell('lastName')}`.trim());
  if (!name.success) return { reason: 'The name is missing or too long.' };
  const email = cell('email') === '' ? null : Email.safeParse(cell('email'));
  if (email && !email.success) return { reason: 'The e-mail address is not one.' };
  const phone = cell('phone') === '' ? null : Phone.safeParse(cell('phone'));
  if (phone && !phone.success) return { reason: 'The phone number is not one.' };
  if (!email && !phone) return { reason: 'There is neither an e-mail address nor a phone number.' };
  const address = {
    addressLine: cell('addressLine'),
    suburb: cell('suburb'),
    state: cell('state'),
    postcode: cell('postcode'),
  };
  const hasAddress = address.addressLine !== '' || address.suburb !== '';
  if (hasAddress && (address.addressLine === '' || address.suburb === ''))
    return { reason: 'The address lacks its street or its suburb.' };
  return {
    value: {
      externalId,
      name: name.data,
      email: email?.data ?? null,
      phone: phone?.data ?? null,
      address: hasAddress ? address : null,
    },
  };
}
