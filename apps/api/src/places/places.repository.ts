import { type AddPlaceRequest, type ChangePlaceRequest, Place } from '@unbrace/shared/places';
import { type ClientId, type Instant, PlaceId } from '@unbrace/shared/kernel';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import type { Tx } from '../platform/database/database.ts';
import { given } from '../platform/database/given.ts';
import type { Place as Row } from '../platform/database/generated/client.ts';

/** What is worked out of an address. */
export interface Whereabouts {
  readonly country: string;
  readonly timeZone: string;
}

// Far more than anybody is visited at; a list that is shown whole must end.
const most = 200;

/** Where a client is visited. */
export class PlacesRepository {
  constructor(private readonly tx: Tx) {}

  async of(clientId: ClientId): Promise<Place[]> {
    const rows = await this.tx.db.place.findMany({
      where: { clinicId: this.tx.clinicId, clientId },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      take: most,
    });
    return rows.map(placeOf);
  }

  async find(id: PlaceId): Promise<Place | null> {
    return (await this.byIds([id]))[0] ?? null;
  }

  async byIds(ids: readonly PlaceId[]): Promise<Place[]> {
    const rows = await this.tx.sql`
      SELECT id, client_id AS "clientId", kind, label, address_line AS "addressLine", suburb, state, postcode, country,
        latitude, longitude, time_zone AS "timeZone", details, retired_at IS NOT NULL AS retired
      FROM places WHERE clinic_id = ${this.tx.clinicId}::uuid AND id = ANY(${[...ids]}::uuid[])`;
    return z.array(Place).parse(rows);
  }

  async add(
    { details, ...fields }: AddPlaceRequest & Whereabouts & { clientId: ClientId },
    at: Instant,
  ): Promise<PlaceId> {
    const id = PlaceId.parse(uuid());
    const { clinicId } = this.tx;
    await this.tx.db.place.create({
      data: { ...fields, clinicId, id, kind: details.kind, details, createdAt: new Date(at) },
      select: { id: true },
    });
    return id;
  }

  async change(id: PlaceId, { details, ...fields }: ChangePlaceRequest & Whereabouts): Promise<void> {
    await this.tx.db.place.updateMany({
      where: { clinicId: this.tx.clinicId, id },
      data: { ...given(fields), ...(details ? { details, kind: details.kind } : {}) },
    });
  }

  async setRetired(id: PlaceId, at: Instant | null): Promise<void> {
    const retiredAt = at === null ? null : new Date(at);
    await this.tx.db.place.updateMany({ where: { clinicId: this.tx.clinicId, id }, data: { retiredAt } });
  }
}

function placeOf(row: Row): Place {
  return Place.parse({ ...row, retired: row.retiredAt !== null });
}
