import type { AddPlaceRequest, PlaceDetails } from '@unbrace/shared/places';
import type { Random } from './random.ts';

const streets = [
  'Raglan Street',
  'Military Road',
  'Crown Street',
  'Oxford Street',
  'Darling Street',
  'Victoria Avenue',
  'Beach Road',
  'King Street',
  'Harris Street',
  'Ocean Avenue',
  'Albert Street',
  'Glebe Point Road',
] as const;
const hotels = [
  'The Harbour Rocks',
  'Hotel Indigo Potts Point',
  'Pier One',
  'The Langham',
  'Ovolo Woolloomooloo',
] as const;
const companies = ['Northwind Legal', 'Kestrel Analytics', 'Banksia Energy', 'Paper Boat Studio'] as const;

const room = { clearFloor: 'yes', canBeWarmed: 'yes' } as const;

/** Something around a suburb's centre: a home mostly, sometimes a hotel or a workplace. */
export function aPlace(
  random: Random,
  [suburb, postcode, latitude, longitude]: readonly [string, string, number, number],
  state: string,
): AddPlaceRequest {
  const details = detailsOf(random);
  const spread = () => (random.next() - 0.5) * 0.012;
  return {
    label: labelOf(details),
    addressLine: `${random.below(180) + 1} ${random.pick(streets)}`,
    suburb,
    state,
    postcode,
    latitude: Number((latitude + spread()).toFixed(5)),
    longitude: Number((longitude + spread()).toFixed(5)),
    details,
  };
}

function detailsOf(random: Random): PlaceDetails {
  const parking = random.pick(['street_free', 'street_paid', 'on_site', 'difficult'] as const);
  const kind = random.next();
  if (kind < 0.15) {
    return {
      kind: 'hotel',
      hotelName: random.pick(hotels),
      room: random.next() < 0.5 ? String(random.below(900) + 100) : null,
      reservationName: 'As booked',
      concierge: 'Ask at the desk for the lift',
      mayRingRoom: true,
      parking: 'difficult',
      ...room,
    };
  }
  if (kind < 0.27) {
    return {
      kind: 'workplace',
      company: random.pick(companies),
      reception: 'Level 3, ask for facilities',
      signIn: 'Photo ID at reception',
      floor: 'Level 3',
      loading: '',
      privateRoom: 'yes',
      furniture: 'table',
      parking,
      ...room,
    };
  }
  const stairs = random.next() < 0.3;
  return {
    kind: 'home',
    unit: random.next() < 0.5 ? String(random.below(24) + 1) : '',
    access: stairs ? 'stairs' : random.pick(['ground_floor', 'lift'] as const),
    flightsOfStairs: stairs ? random.below(3) + 1 : 0,
    pets: random.next() < 0.2 ? 'A friendly dog' : '',
    parking,
    ...room,
  };
}

function labelOf(details: PlaceDetails): string {
  if (details.kind === 'hotel') return details.hotelName;
  return details.kind === 'workplace' ? details.company : 'Home';
}
