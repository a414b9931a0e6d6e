import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Client } from 'pg';
import { Subject } from 'rxjs';
import { Config } from '../config/config.ts';

const log = new Logger('Listener');
const retryMs = 1_000;

/** What came in: a message, or that the line was cut and messages may have been lost. */
export type Heard = { readonly message: string } | 'interrupted';

/**
 * Hears what the transactions of every process tell of changes, on one connection a process. It is opened when somebody
 * listens for the first time, and again whenever it breaks.
 */
@Injectable()
export class Listener implements OnModuleDestroy {
  readonly heard = new Subject<Heard>();
  private client: Promise<Client> | undefined;
  private isClosed = false;

  constructor(private readonly config: Config) {}

  /** Resolves once nothing that is committed from now on is missed. */
  async listen(): Promise<void> {
    this.client ??= this.connect();
    await this.client;
  }

  async onModuleDestroy(): Promise<void> {
    this.isClosed = true;
    this.heard.complete();
    const client = await this.client?.catch(() => undefined);
    await client?.end();
  }

  private async connect(): Promise<Client> {
    const client = new Client({
      connectionString: this.config.appDatabaseUrl,
      application_name: 'unbrace listener',
      keepAlive: true,
    });
    client.on('error', ({ name }) => log.warn(`the connection broke: ${name}`));
    client.on('notification', ({ payload = '' }) => this.heard.next({ message: payload }));
    try {
      await client.connect();
      await client.query('LISTEN unbrace_changes');
    } catch (error) {
      this.client = undefined;
      throw error;
    }
    client.on('end', () => this.reconnect());
    return client;
  }

  /** Tries until it is there again, then says that something may have been missed. */
  private reconnect(): void {
    this.client = undefined;
    setTimeout(() => {
      if (this.isClosed) return;
      this.listen().then(
        () => this.heard.next('interrupted'),
        () => this.reconnect(),
      );
    }, retryMs).unref();
  }
}
