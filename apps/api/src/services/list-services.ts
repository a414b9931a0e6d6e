import type { Service } from '@unbrace/shared/services';
import { notFound, type ServiceId } from '@unbrace/shared/kernel';
import type { Tx } from '../platform/database/database.ts';
import { byId } from '../platform/database/found-in.ts';
import { ServicesRepository } from './services.repository.ts';

/** The services that can be booked, in the clinic's order. */
export function listServices(tx: Tx, options = { retired: false }): Promise<Service[]> {
  return new ServicesRepository(tx).list(options);
}

/** Services by their ids, retired ones too, in one query. */
export async function servicesOf(tx: Tx, ids: readonly ServiceId[]): Promise<Map<ServiceId, Service>> {
  return byId(await new ServicesRepository(tx).byIds(ids));
}

/** @throws Problem not-found */
export async function serviceOf(tx: Tx, id: ServiceId): Promise<Service> {
  const service = await new ServicesRepository(tx).find(id);
  if (!service) throw notFound(undefined);
  return service;
}
