import { notFound, type PlaceId } from '@unbrace/shared/kernel';
import type { Place } from '@unbrace/shared/places';
import type { Tx } from '../platform/database/database.ts';
import { PlacesRepository } from './places.repository.ts';

/** @throws Problem not-found */
export async function placeOf(tx: Tx, id: PlaceId): Promise<Place> {
  const place = await new PlacesRepository(tx).find(id);
  if (!place) throw notFound(undefined);
  return place;
}

/** Places by their ids, in one query; those that are not there are left out. */
export async function placesOf(tx: Tx, ids: readonly PlaceId[]): Promise<Map<PlaceId, Place>> {
  const places = await new PlacesRepository(tx).byIds(ids);
  return new Map(places.map((place) => [place.id, place]));
}
