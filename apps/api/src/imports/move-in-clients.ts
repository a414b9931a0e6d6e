import { Injectable } from '@nestjs/common';
import { type ClientRow, type ClientToMoveIn, readClientRow, type RowResults } from '@unbrace/shared/imports';
import type { AddPlaceRequest } from '@unbrace/shared/places';
import { AuditLog } from '../audit/audit-log.ts';
import { addClient } from '../clients/add-client.ts';
import { clinicOf } from '../clinics/find-clinic.ts';
import type { Actor } from '../identity/actor.ts';
import { addPlace } from '../places/add-place.ts';
import { findLocalities } from '../places/gazetteer/gazetteer.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { type Fate, known, refused, rowByRow, type Wish } from './row-by-row.ts';
import { ImportsRepository } from './imports.repository.ts';

/** Takes over clients from another system, or only tells what would become of each row. */
@Injectable()
export class MoveInClients {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, rows: readonly ClientRow[], wish: Wish): Promise<RowResults> {
    const seen = new Set<string>();
    return rowByRow(rows, (row) => {
      const read = readClientRow(row);
      if ('reason' in read) return refused(read.reason);
      const { externalId } = read.value;
      if (seen.has(externalId)) return known;
      seen.add(externalId);
      return this.database.transaction(actor.clinicId, (tx) => this.one(tx, actor, read.value, wish));
    });
  }

  private async one(tx: Tx, actor: Actor, client: ClientToMoveIn, wish: Wish): Promise<Fate> {
    const imports = new ImportsRepository(tx);
    if (wish === 'write') await imports.alone();
    if (await imports.client(client.externalId)) return known;
    const place = client.address && (await placeFor(tx, client.address));
    if (client.address && !place) return refused('The suburb is not in our list of suburbs.');
    const same = client.email === null ? null : await imports.clientByEmail(client.email);
    const reason = same === null ? null : 'Somebody with this e-mail address is there already: it is them.';
    if (wish === 'check') return { fate: 'ready', reason };
    const now = this.clock.now();
    const { name, email, phone } = client;
    const id = same ?? (await addClient(tx, { userId: null, name, email, phone }, now));
    if (place) await addPlace(tx, id, place, now);
    await imports.noteClient(client.externalId, id, now);
    await new AuditLog(tx, now).record(actor, 'client-moved-in', { kind: 'client', id });
    return { fate: 'added', reason };
  }
}

/** The place of an address, at the middle of its suburb; null when there is no such suburb. */
async function placeFor(
  tx: Tx,
  { addressLine, suburb, state, postcode }: NonNullable<ClientToMoveIn['address']>,
): Promise<AddPlaceRequest | null> {
  const wanted = (text: string, is: string) => text === '' || text.toLowerCase() === is.toLowerCase();
  const locality = findLocalities(suburb, await clinicOf(tx)).find(
    (each) => wanted(suburb, each.suburb) && wanted(state, each.state) && wanted(postcode, each.postcode),
  );
  if (!locality) return null;
  return {
    label: 'Home',
    addressLine: addressLine.slice(0, 200),
    suburb: locality.suburb,
    state: locality.state,
    postcode: locality.postcode,
    latitude: locality.latitude,
    longitude: locality.longitude,
    details: {
      kind: 'home',
      unit: '',
      access: 'ground_floor',
      flightsOfStairs: 0,
      pets: '',
      parking: 'unsure',
      clearFloor: 'unsure',
      canBeWarmed: 'unsure',
    },
  };
}
