import { Injectable } from '@nestjs/common';
import type { AddServiceRequest, ChangeServiceRequest, Service } from '@unbrace/shared/services';
import type { ServiceId } from '@unbrace/shared/kernel';
import { AuditLog } from '../audit/audit-log.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { listServices, serviceOf } from './list-services.ts';
import { ServicesRepository } from './services.repository.ts';

/** Lists, adds, changes and retires services and their prices. Bookings keep the price they were made at. */
@Injectable()
export class ManageServices {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor): Promise<Service[]> {
    return this.database.transaction(actor.clinicId, (tx) => listServices(tx, { retired: true }));
  }

  add(actor: Actor, request: AddServiceRequest): Promise<Service> {
    return this.change(actor, 'service-added', (services, now) => services.add(request, now));
  }

  /** @throws Problem not-found */
  alter(actor: Actor, id: ServiceId, request: ChangeServiceRequest): Promise<Service> {
    return this.change(actor, 'service-changed', async (services, now, tx) => {
      await serviceOf(tx, id);
      await services.change(id, request, now);
      return id;
    });
  }

  /** @throws Problem not-found */
  setRetired(actor: Actor, id: ServiceId, retired: boolean): Promise<Service> {
    return this.change(actor, retired ? 'service-retired' : 'service-revived', async (services, now, tx) => {
      await serviceOf(tx, id);
      await services.setRetired(id, retired ? now : null);
      return id;
    });
  }

  private change(
    actor: Actor,
    action: string,
    write: (services: ServicesRepository, now: number, tx: Tx) => Promise<ServiceId>,
  ): Promise<Service> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      const now = this.clock.now();
      const id = await write(new ServicesRepository(tx), now, tx);
      await new AuditLog(tx, now).record(actor, action, { kind: 'service', id });
      return serviceOf(tx, id);
    });
  }
}
