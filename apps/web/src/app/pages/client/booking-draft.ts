import { AccessCodes } from '@unbrace/shared/bookings';
import { useCallback, useState } from 'react';
import { z } from 'zod';
import { noWish, WishDraft } from '../../../features/bookings/wish-draft.ts';
import { blankWho, WhoDraft } from '../../../features/clients/who-draft.ts';
import { blankPlace, PlaceDraft } from '../../../features/places/place-draft.ts';

/**
 * What a person has typed while booking. It survives a reload of the tab. No answer about health is in here, ever: those are
 * on the server, after consent, and this only knows the intake's id.
 */
export const BookingDraft = z.object({
  savedPlaceId: z.string().nullable(),
  place: PlaceDraft,
  /** The place as it was stored, with what it was stored from: typed again, it is another one. */
  storedPlace: z.object({ id: z.string(), from: z.string() }).nullable(),
  who: WhoDraft,
  recipient: z
    .object({
      id: z.string(),
      name: z.string(),
      answers: z.enum(['self', 'guardian', 'link']),
      from: z.string(),
    })
    .nullable(),
  intakeId: z.string().nullable(),
  wish: WishDraft,
  bookingId: z.string().nullable(),
  access: AccessCodes,
});
export type BookingDraft = z.infer<typeof BookingDraft>;

export const blankDraft: BookingDraft = {
  savedPlaceId: null,
  place: blankPlace,
  storedPlace: null,
  who: blankWho,
  recipient: null,
  intakeId: null,
  wish: noWish,
  bookingId: null,
  access: { gateCode: '', lockBox: '', notes: '' },
};

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
const keyOf = (clinic: string) => `unbrace.booking.${clinic}`;

/** What was typed for this clinic; blank when there is nothing, or it is of an older version of the page. */
export function readDraft(store: Store, clinic: string): BookingDraft {
  try {
    const parsed = BookingDraft.safeParse(JSON.parse(store.getItem(keyOf(clinic)) ?? 'null'));
    return parsed.success ? parsed.data : blankDraft;
  } catch {
    return blankDraft;
  }
}

export function writeDraft(store: Store, clinic: string, draft: BookingDraft): void {
  try {
    store.setItem(keyOf(clinic), JSON.stringify(draft));
  } catch {
    // A full or forbidden store: the draft then lives as long as the page.
  }
}

export function clearDraft(store: Store, clinic: string): void {
  store.removeItem(keyOf(clinic));
}

export function useBookingDraft(clinic: string) {
  const [draft, setDraft] = useState(() => readDraft(sessionStorage, clinic));
  const change = useCallback(
    (changes: Partial<BookingDraft>) =>
      setDraft((before) => {
        const after = { ...before, ...changes };
        writeDraft(sessionStorage, clinic, after);
        return after;
      }),
    [clinic],
  );
  return [draft, change] as const;
}
