import type { ClientId, Instant, PlaceId } from '@unbrace/shared/kernel';
import type { AddPlaceRequest } from '@unbrace/shared/places';
import type { Tx } from '../platform/database/database.ts';
import { PlacesRepository } from './places.repository.ts';
import { whereabouts } from './whereabouts.ts';

/** A place of a client, for verbs that have checked whose it is. */
export async function addPlace(
  tx: Tx,
  clientId: ClientId,
  request: AddPlaceRequest,
  now: Instant,
): Promise<PlaceId> {
  return new PlacesRepository(tx).add({ clientId, ...request, ...(await whereabouts(tx, request)) }, now);
}
