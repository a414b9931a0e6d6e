import { blankPlace, type PlaceDraft } from './place-draft.ts';
import type { Place } from './places.queries.ts';

/** A place as it was typed, to be changed; what its kind does not ask is as in a new one. */
export function draftOf(place: Place): PlaceDraft {
  const { label, addressLine, suburb, state, postcode, latitude, longitude, timeZone, details } = place;
  // The point of the place itself stays, where it differs from that of its suburb.
  const locality = { suburb, state, postcode, latitude, longitude, timeZone };
  const typed = { ...blankPlace, ...details, label, addressLine, locality };
  const room = ('room' in details ? details.room : null) ?? '';
  return { ...typed, room, flightsOfStairs: Math.max(1, typed.flightsOfStairs) };
}
