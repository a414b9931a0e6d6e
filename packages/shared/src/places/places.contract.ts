import { z } from 'zod';
import { ClientId, PlaceId } from '../kernel/id.ts';
import { TimeZone } from '../kernel/time.ts';
import { ClinicSlug } from '../identity/identity.contract.ts';

export const PlaceKind = z.enum(['home', 'hotel', 'workplace']).meta({ id: 'PlaceKind' });
export type PlaceKind = z.infer<typeof PlaceKind>;

const line = (most: number) => z.string().trim().max(most);

/** Room for the table: about 2.5 x 3 m of clear floor, and a place that can be warmed to 21-24 degrees. */
const room = {
  clearFloor: z.enum(['yes', 'no', 'unsure']),
  canBeWarmed: z.enum(['yes', 'no', 'unsure']),
};

/** What is needed to get in and to work, by kind. Codes to get in are no part of it: they belong to a booking. */
export const HomeDetails = z
  .strictObject({
    kind: z.literal('home'),
    unit: line(40),
    access: z.enum(['ground_floor', 'lift', 'stairs']),
    flightsOfStairs: z.int().min(0).max(40),
    pets: line(200),
    parking: z.enum(['on_site', 'street_free', 'street_paid', 'difficult', 'unsure']),
    ...room,
  })
  .meta({ id: 'HomeDetails' });
export const HotelDetails = z
  .strictObject({
    kind: z.literal('hotel'),
    hotelName: line(120).min(1, { error: 'Which hotel?' }),
    room: line(20).nullable().meta({ description: 'null: not yet known' }),
    reservationName: line(120).min(1, { error: 'Under which name is the room?' }),
    concierge: line(300),
    mayRingRoom: z.boolean(),
    parking: z.enum(['on_site', 'street_free', 'street_paid', 'difficult', 'unsure']),
    ...room,
  })
  .meta({ id: 'HotelDetails' });
export const WorkplaceDetails = z
  .strictObject({
    kind: z.literal('workplace'),
    company: line(120).min(1, { error: 'Which company?' }),
    reception: line(200),
    signIn: line(200),
    floor: line(40),
    loading: line(200),
    privateRoom: z.enum(['yes', 'no', 'unsure']),
    furniture: z.enum(['table', 'chair']),
    parking: z.enum(['on_site', 'street_free', 'street_paid', 'difficult', 'unsure']),
    ...room,
  })
  .meta({ id: 'WorkplaceDetails' });
export const PlaceDetails = z.discriminatedUnion('kind', [HomeDetails, HotelDetails, WorkplaceDetails]);
export type PlaceDetails = z.infer<typeof PlaceDetails>;

const fields = {
  label: line(80).min(1, { error: 'Please give the place a name' }),
  addressLine: line(200).min(1, { error: 'Please give the street and number' }),
  suburb: line(80).min(1, { error: 'Please give the suburb' }),
  state: line(20).min(1),
  postcode: line(12).min(1, { error: 'Please give the postcode' }),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  details: PlaceDetails,
};

export const Place = z
  .object({
    ...fields,
    id: PlaceId,
    clientId: ClientId,
    kind: PlaceKind,
    country: z.string(),
    timeZone: TimeZone,
    retired: z.boolean(),
  })
  .meta({ id: 'Place' });
export type Place = z.infer<typeof Place>;
export const AddPlaceRequest = z.strictObject(fields).meta({
  id: 'AddPlaceRequest',
  description: 'The time zone and country are worked out from the clinic and the state',
});
export type AddPlaceRequest = z.infer<typeof AddPlaceRequest>;
export const ChangePlaceRequest = z.strictObject(fields).partial().meta({ id: 'ChangePlaceRequest' });
export type ChangePlaceRequest = z.infer<typeof ChangePlaceRequest>;
export const Places = z
  .object({ items: z.array(Place), nextCursor: z.string().nullable() })
  .meta({ id: 'Places' });

/** A suburb of the built-in gazetteer, offered while somebody types. */
export const Locality = z
  .object({
    suburb: z.string(),
    state: z.string(),
    postcode: z.string(),
    latitude: z.number(),
    longitude: z.number(),
    timeZone: z.string(),
  })
  .meta({ id: 'Locality' });
export type Locality = z.infer<typeof Locality>;
export const LocalitySearch = z
  .strictObject({ q: z.string().trim().min(2).max(60), clinic: ClinicSlug.optional() })
  .meta({
    description: 'The beginning of a suburb or postcode; with `clinic`, the nearest to it first',
  });
export type LocalitySearch = z.infer<typeof LocalitySearch>;
export const Localities = z
  .object({ items: z.array(Locality), nextCursor: z.null() })
  .meta({ id: 'Localities' });

/** How hard a place is to work at, in words a therapist sees before accepting; no address. */
export function difficultyOf(details: PlaceDetails): string[] {
  const words: string[] = [];
  if (details.kind === 'home' && details.access === 'stairs') {
    words.push(details.flightsOfStairs > 1 ? `${details.flightsOfStairs} flights of stairs` : 'Stairs');
  }
  if (details.kind === 'hotel' && details.room === null) words.push('Room not yet known');
  if (details.kind === 'workplace' && details.privateRoom !== 'yes') words.push('Private room not sure');
  if (details.parking === 'difficult') words.push('Hard to park');
  if (details.parking === 'street_paid') words.push('Paid parking');
  if (details.clearFloor === 'no') words.push('Little floor space');
  if (details.kind === 'home' && details.pets !== '') words.push('Pets');
  return words;
}
