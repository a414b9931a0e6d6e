import { Injectable } from '@nestjs/common';
import { notFound } from '@unbrace/shared/kernel';
import type { KeptMessage } from '@unbrace/shared/notifications';
import { FindClinic } from '../clinics/find-clinic.ts';
import { Config } from '../platform/config/config.ts';
import { Database } from '../platform/database/database.ts';
import { MessagesRepository } from './messages.repository.ts';

const newest = 100;

/** Shows whoever plays with the demo what its clinics would have sent. */
@Injectable()
export class ListKeptMessages {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly findClinic: FindClinic,
  ) {}

  /** @throws Problem not-found outside demo mode: there it would be everybody's mail */
  async execute(): Promise<KeptMessage[]> {
    if (this.config.mode !== 'demo') throw notFound(undefined);
    const messages: KeptMessage[] = [];
    for (const clinicId of await this.findClinic.all()) {
      messages.push(
        ...(await this.database.transaction(clinicId, (tx) => new MessagesRepository(tx).kept(newest))),
      );
    }
    return messages.sort((a, b) => b.at.localeCompare(a.at)).slice(0, newest);
  }
}
