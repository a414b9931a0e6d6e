import {
  AddPlaceRequest,
  HomeDetails,
  type HotelDetails,
  Locality,
  PlaceKind,
  WorkplaceDetails,
} from '@unbrace/shared/places';
import { z } from 'zod';

const yesNoUnsure = HomeDetails.shape.clearFloor;

/** A place while it is being typed: every kind keeps what was typed for it, so that changing one's mind loses nothing. */
export const PlaceDraft = z.object({
  kind: PlaceKind,
  label: z.string(),
  addressLine: z.string(),
  locality: Locality.nullable(),
  parking: HomeDetails.shape.parking,
  clearFloor: yesNoUnsure,
  canBeWarmed: yesNoUnsure,
  unit: z.string(),
  access: HomeDetails.shape.access,
  flightsOfStairs: z.int(),
  pets: z.string(),
  hotelName: z.string(),
  room: z.string(),
  reservationName: z.string(),
  concierge: z.string(),
  mayRingRoom: z.boolean(),
  company: z.string(),
  reception: z.string(),
  signIn: z.string(),
  floor: z.string(),
  loading: z.string(),
  privateRoom: yesNoUnsure,
  furniture: WorkplaceDetails.shape.furniture,
});
export type PlaceDraft = z.infer<typeof PlaceDraft>;

export const blankPlace: PlaceDraft = {
  kind: 'home',
  label: '',
  addressLine: '',
  locality: null,
  parking: 'unsure',
  clearFloor: 'unsure',
  canBeWarmed: 'unsure',
  unit: '',
  access: 'ground_floor',
  flightsOfStairs: 1,
  pets: '',
  hotelName: '',
  room: '',
  reservationName: '',
  concierge: '',
  mayRingRoom: true,
  company: '',
  reception: '',
  signIn: '',
  floor: '',
  loading: '',
  privateRoom: 'unsure',
  furniture: 'table',
};

const kindNames = { home: 'Home', hotel: 'Hotel', workplace: 'Work' } as const;

/** What would be sent for a draft, and what is still wrong with it, by field. */
export function readPlaceDraft(
  draft: PlaceDraft,
):
  | { readonly place: AddPlaceRequest; readonly problems: null }
  | { readonly place: null; readonly problems: Readonly<Record<string, string>> } {
  const { locality, label, addressLine } = draft;
  const parsed = AddPlaceRequest.safeParse({
    label: label.trim() || nameOf(draft),
    addressLine,
    suburb: locality?.suburb ?? '',
    state: locality?.state ?? '',
    postcode: locality?.postcode ?? '',
    latitude: locality?.latitude,
    longitude: locality?.longitude,
    details: detailsOf(draft),
  });
  if (parsed.success) return { place: parsed.data, problems: null };
  const issues = parsed.error.issues.map(
    ({ path, message }) => [fieldOf(String(path.at(-1))), message] as const,
  );
  // The first word about a field is the plainest: later ones follow from it.
  return { place: null, problems: Object.fromEntries(issues.toReversed()) };
}

/** A suburb is chosen whole: whatever part of it is missing, the suburb's field says so. */
function fieldOf(name: string): string {
  return ['suburb', 'state', 'postcode', 'latitude', 'longitude'].includes(name) ? 'suburb' : name;
}

/** What a place is called when nobody gave it a name. */
export function nameOf({ kind, hotelName, company }: PlaceDraft): string {
  const known = kind === 'hotel' ? hotelName : kind === 'workplace' ? company : '';
  return known.trim() || kindNames[kind];
}

function detailsOf(draft: PlaceDraft): unknown {
  const { parking, clearFloor, canBeWarmed } = draft;
  const room = { parking, clearFloor, canBeWarmed };
  switch (draft.kind) {
    case 'home': {
      const { unit, access, pets } = draft;
      const flightsOfStairs = access === 'stairs' ? draft.flightsOfStairs : 0;
      return { kind: 'home', unit, access, flightsOfStairs, pets, ...room } satisfies z.input<
        typeof HomeDetails
      >;
    }
    case 'hotel': {
      const { hotelName, reservationName, concierge, mayRingRoom } = draft;
      const number = draft.room.trim() || null;
      return {
        kind: 'hotel',
        hotelName,
        room: number,
        reservationName,
        concierge,
        mayRingRoom,
        ...room,
      } satisfies z.input<typeof HotelDetails>;
    }
    case 'workplace': {
      const { company, reception, signIn, floor, loading, privateRoom, furniture } = draft;
      return {
        kind: 'workplace',
        company,
        reception,
        signIn,
        floor,
        loading,
        privateRoom,
        furniture,
        ...room,
      } satisfies z.input<typeof WorkplaceDetails>;
    }
  }
}
