import { Injectable, Logger } from '@nestjs/common';
import type { ClinicId } from '@unbrace/shared/kernel';
import { Database } from '../database/database.ts';
import { clinicIds } from '../database/clinic-ids.repository.ts';

type Sweep = () => Promise<void>;

/** What is done every minute because time has passed: holds that ran out, sessions that ended. Features register it. */
@Injectable()
export class Sweeps {
  private readonly log = new Logger('Sweeps');
  private readonly sweeps = new Map<string, Sweep>();

  constructor(private readonly database: Database) {}

  register(name: string, sweep: Sweep): void {
    if (this.sweeps.has(name)) throw new Error(`two features sweep ${name}`);
    this.sweeps.set(name, sweep);
  }

  /** A sweep of one clinic after the other; what goes wrong in one keeps none of the others. */
  registerForEachClinic(name: string, sweep: (clinicId: ClinicId) => Promise<void>): void {
    this.register(name, async () => {
      for (const clinicId of await this.database.global(clinicIds)) {
        await this.run(name, () => sweep(clinicId));
      }
    });
  }

  async runAll(): Promise<void> {
    for (const [name, sweep] of this.sweeps) await this.run(name, sweep);
  }

  /** A failed sweep comes again in a minute: it is logged, not repeated. */
  private async run(name: string, sweep: Sweep): Promise<void> {
    await sweep().catch((error: unknown) => {
      this.log.error(
        { sweep: name, kind: error instanceof Error ? error.name : typeof error },
        'sweep failed',
      );
    });
  }
}
