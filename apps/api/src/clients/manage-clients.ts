import { Injectable } from '@nestjs/common';
import type {
  AddClientRequest,
  ChangeClientRequest,
  Client,
  Clients,
  ClientSearch,
} from '@unbrace/shared/clients';
import type { ClientId } from '@unbrace/shared/kernel';
import { AuditLog } from '../audit/audit-log.ts';
import { countVisits } from '../bookings/count-visits.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { given } from '../platform/database/given.ts';
import { keyIn, pageOf } from '../platform/http/page.ts';
import { ValidationProblem } from '../platform/http/validation.ts';
import { addClient } from './add-client.ts';
import { ClientKey, ClientSearchRepository } from './client-search.repository.ts';
import { type ClientRecord, ClientsRepository } from './clients.repository.ts';
import { clientRecordOf } from './find-client.ts';
import { RecipientsRepository } from './recipients.repository.ts';

const pageSize = 50;

/** Finds, adds, changes and retires the people who book. */
@Injectable()
export class ManageClients {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  search(actor: Actor, search: ClientSearch): Promise<Clients> {
    const after = keyIn(ClientKey, search.cursor);
    return this.database.transaction(actor.clinicId, async (tx) => {
      const found = await new ClientSearchRepository(tx).page(search, after, pageSize + 1);
      const { items, nextCursor } = pageOf(found, pageSize, ({ name, id }) => [name, id]);
      return { items: await withVisits(tx, items), nextCursor };
    });
  }

  /** @throws Problem not-found */
  one(actor: Actor, id: ClientId): Promise<Client> {
    return this.database.transaction(actor.clinicId, (tx) => clientOf(tx, id));
  }

  add(actor: Actor, request: AddClientRequest): Promise<Client> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      const now = this.clock.now();
      const id = await addClient(tx, { userId: null, ...request }, now);
      await new AuditLog(tx, now).record(actor, 'client-added', { kind: 'client', id });
      return clientOf(tx, id);
    });
  }

  /** @throws Problem not-found, invalid when nothing would be left to reach the client by */
  change(actor: Actor, id: ClientId, request: ChangeClientRequest): Promise<Client> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      const after = { ...(await clientRecordOf(tx, id)), ...given(request) };
      if (after.email === null && after.phone === null)
        throw new ValidationProblem([{ path: 'phone', message: 'Please give an e-mail or a phone number' }]);
      await new ClientsRepository(tx).change(id, request);
      await new RecipientsRepository(tx).changeSelf(id, request);
      await new AuditLog(tx, this.clock.now()).record(actor, 'client-changed', { kind: 'client', id });
      return clientOf(tx, id);
    });
  }

  /** Retired clients keep their history and are not found any more unless asked for. @throws Problem not-found */
  setRetired(actor: Actor, id: ClientId, retired: boolean): Promise<Client> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      const now = this.clock.now();
      await clientRecordOf(tx, id);
      await new ClientsRepository(tx).setRetired(id, retired ? now : null);
      const action = retired ? 'client-retired' : 'client-revived';
      await new AuditLog(tx, now).record(actor, action, { kind: 'client', id });
      return clientOf(tx, id);
    });
  }
}

async function clientOf(tx: Tx, id: ClientId): Promise<Client> {
  const record = await clientRecordOf(tx, id);
  return { ...record, visits: (await countVisits(tx, [id])).get(id) ?? 0 };
}

async function withVisits(tx: Tx, records: readonly ClientRecord[]): Promise<Client[]> {
  const counts = await countVisits(
    tx,
    records.map(({ id }) => id),
  );
  return records.map((record) => ({ ...record, visits: counts.get(record.id) ?? 0 }));
}
