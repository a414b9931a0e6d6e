import type { Service } from '@unbrace/shared/services';
import { notFound, type ServiceId } from '@unbrace/shared/kernel';
import type { Tx } from '../platform/database/database.ts';
import { ServicesRepository } from './services.repository.ts';

/** The services that can be booked, in the clinic's order. */
export function listServices(tx: Tx, options = { retired: false }): Promise<Service[]> {
  return new ServicesRepository(tx).list(options);
}

/** @throws Problem not-found */
export async function serviceOf(tx: Tx, id: ServiceId): Promise<Service> {
  const service = await new ServicesRepository(tx).find(id);
  if (!service) throw notFound(undefined);
  return service;
}
