import type { PlaceId } from '@unbrace/shared/kernel';
import type { Place } from '@unbrace/shared/places';
import { refuseOthers } from '../clients/find-client.ts';
import type { Actor } from '../identity/actor.ts';
import type { Tx } from '../platform/database/database.ts';
import { placeOf } from './find-place.ts';

/** A place that the actor may use: a client's own, or any for the desk. @throws Problem not-found */
export async function visiblePlace(tx: Tx, actor: Actor, id: PlaceId): Promise<Place> {
  const place = await placeOf(tx, id);
  refuseOthers(actor, place.clientId);
  return place;
}
