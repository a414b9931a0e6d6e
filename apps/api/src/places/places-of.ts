import type { ClientId } from '@unbrace/shared/kernel';
import type { Place } from '@unbrace/shared/places';
import type { Tx } from '../platform/database/database.ts';
import { PlacesRepository } from './places.repository.ts';

/** Where a client is visited now, the oldest first; for verbs that have checked who asks. */
export async function placesOfClient(tx: Tx, clientId: ClientId): Promise<Place[]> {
  return (await new PlacesRepository(tx).of(clientId)).filter(({ retired }) => !retired);
}
