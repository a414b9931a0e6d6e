import { type Slot } from '../../../../features/bookings/bookings.queries.ts';
import { noWish, type WishDraft } from '../../../../features/bookings/wish-draft.ts';
import type { Client, Recipient } from '../../../../features/clients/desk/desk-clients.queries.ts';
import type { Place } from '../../../../features/places/places.queries.ts';
import type { AccessCodes } from '@unbrace/shared/bookings';

/** What has been taken down so far while somebody is on the phone. */
export interface Call {
  readonly client: Client | null;
  readonly recipient: Recipient | null;
  readonly place: Place | null;
  readonly wish: WishDraft;
  readonly slot: Slot | null;
  readonly access: AccessCodes;
}

export const newCall: Call = {
  client: null,
  recipient: null,
  place: null,
  wish: noWish,
  slot: null,
  access: { gateCode: '', lockBox: '', notes: '' },
};

/** The call with something else said. What no longer fits is forgotten: another place or wish has other times. */
export function said(call: Call, change: Partial<Call>): Call {
  const after = { ...call, ...change };
  if (change.client !== undefined && change.client?.id !== call.client?.id) {
    return { ...newCall, client: change.client, wish: call.wish };
  }
  const isElsewhere = after.place?.id !== call.place?.id || after.wish !== call.wish;
  return isElsewhere ? { ...after, slot: null } : after;
}
