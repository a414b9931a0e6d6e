import type { PlaceDetails } from '@unbrace/shared/places';
import { draftOf } from './draft-of.ts';
import { readPlaceDraft } from './place-draft.ts';
import type { Place } from './places.queries.ts';

const room = { parking: 'street_paid', clearFloor: 'yes', canBeWarmed: 'no' } as const;
const where = {
  label: 'Mum’s flat',
  addressLine: '12 Pine Street',
  suburb: 'Manly',
  state: 'NSW',
  postcode: '2095',
  // The pin was moved: not the suburb's own point.
  latitude: -33.7971,
  longitude: 151.2881,
};
const aPlace = (details: PlaceDetails): Place => {
  const { kind } = details;
  const known = { id: 'p', clientId: 'c', country: 'AU', timeZone: 'Australia/Sydney', retired: false };
  return { ...where, ...known, kind, details };
};
const kept: readonly PlaceDetails[] = [
  { kind: 'home', unit: '4', access: 'stairs', flightsOfStairs: 3, pets: 'A cat', ...room },
  { kind: 'home', unit: '', access: 'ground_floor', flightsOfStairs: 0, pets: '', ...room },
  {
    kind: 'hotel',
    hotelName: "The O'Hotel 🏨",
    room: null,
    reservationName: 'Ng',
    concierge: 'Lift key',
    mayRingRoom: false,
    ...room,
  },
  {
    kind: 'workplace',
    company: 'Paper Boat',
    reception: 'Ana',
    signIn: 'ID',
    floor: '3',
    loading: 'Lane',
    privateRoom: 'no',
    furniture: 'chair',
    ...room,
  },
];

describe('a place that is changed', () => {
  it.each(kept.map((details) => [details.kind, details] as const))(
    'of the kind %s is saved as it was when nothing is typed',
    (_, details) => {
      expect(readPlaceDraft(draftOf(aPlace(details))).place).toEqual({ ...where, details });
    },
  );

  it('counts one flight when a home turns out to have stairs', () => {
    const [, groundFloor] = kept;
    if (!groundFloor) throw new Error('there is a home on the ground floor');
    const { place } = readPlaceDraft({ ...draftOf(aPlace(groundFloor)), access: 'stairs' });
    expect(place?.details).toMatchObject({ flightsOfStairs: 1 });
  });
});
