import { notFound, type PlaceId } from '@unbrace/shared/kernel';
import type { Place } from '@unbrace/shared/places';
import { refuseOthers } from '../clients/find-client.ts';
import type { Actor } from '../identity/actor.ts';
import type { Tx } from '../platform/database/database.ts';
import { PlacesRepository } from './places.repository.ts';

/** The place of a booking, for verbs that have checked the booking. @throws Problem not-found */
export async function placeOf(tx: Tx, id: PlaceId): Promise<Place> {
  const place = await new PlacesRepository(tx).find(id);
  if (!place) throw notFound(undefined);
  return place;
}

/** A place that the actor may use: a client's own, or any for the desk. @throws Problem not-found */
export async function visiblePlace(tx: Tx, actor: Actor, id: PlaceId): Promise<Place> {
  const place = await placeOf(tx, id);
  refuseOthers(actor, place.clientId);
  return place;
}
