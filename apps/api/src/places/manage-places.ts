import { Injectable } from '@nestjs/common';
import type { ClientId, PlaceId } from '@unbrace/shared/kernel';
import {
  type AddPlaceRequest,
  type ChangePlaceRequest,
  type Place,
  placeHasVisits,
} from '@unbrace/shared/places';
import { AuditLog } from '../audit/audit-log.ts';
import { hasVisitsAt } from '../bookings/has-visits-at.ts';
import { clientRecordOf, refuseOthers } from '../clients/find-client.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { given } from '../platform/database/given.ts';
import { addPlace } from './add-place.ts';
import { placeOf } from './find-place.ts';
import { PlacesRepository } from './places.repository.ts';
import { whereabouts } from './whereabouts.ts';

/** The places where a client is visited; by the client for their own, by the desk for anybody's. */
@Injectable()
export class ManagePlaces {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem not-found */
  list(actor: Actor, clientId: ClientId): Promise<Place[]> {
    refuseOthers(actor, clientId);
    return this.database.transaction(actor.clinicId, async (tx) => {
      await clientRecordOf(tx, clientId);
      return new PlacesRepository(tx).of(clientId);
    });
  }

  /** @throws Problem not-found */
  add(actor: Actor, clientId: ClientId, request: AddPlaceRequest): Promise<Place> {
    refuseOthers(actor, clientId);
    return this.database.transaction(actor.clinicId, async (tx) => {
      const now = this.clock.now();
      await clientRecordOf(tx, clientId);
      const id = await addPlace(tx, clientId, request, now);
      await new AuditLog(tx, now).record(actor, 'place-added', { kind: 'place', id });
      return placeOf(tx, id);
    });
  }

  /** @throws Problem not-found, places/has-visits when the address would change under a visit */
  change(actor: Actor, id: PlaceId, request: ChangePlaceRequest): Promise<Place> {
    return this.write(actor, id, 'place-changed', async (places, before, tx, now) => {
      const after = { ...before, ...given(request) };
      if (isElsewhere(before, after) && (await hasVisitsAt(tx, id, now))) throw placeHasVisits(undefined);
      await places.change(id, { ...request, ...(await whereabouts(tx, after)) });
    });
  }

  /** A retired place is not offered any more; visits that are booked there stay. @throws Problem not-found */
  setRetired(actor: Actor, id: PlaceId, retired: boolean): Promise<Place> {
    return this.write(actor, id, retired ? 'place-retired' : 'place-revived', (places, _, __, now) =>
      places.setRetired(id, retired ? now : null),
    );
  }

  private write(
    actor: Actor,
    id: PlaceId,
    action: string,
    work: (places: PlacesRepository, before: Place, tx: Tx, now: number) => Promise<void>,
  ): Promise<Place> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      const now = this.clock.now();
      const before = await placeOf(tx, id);
      refuseOthers(actor, before.clientId);
      await work(new PlacesRepository(tx), before, tx, now);
      await new AuditLog(tx, now).record(actor, action, { kind: 'place', id });
      return placeOf(tx, id);
    });
  }
}

const address = [
  'addressLine',
  'suburb',
  'state',
  'postcode',
  'latitude',
  'longitude',
] as const satisfies (keyof Place)[];

function isElsewhere(before: Place, after: Pick<Place, (typeof address)[number]>): boolean {
  return address.some((field) => before[field] !== after[field]);
}
