import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type ClinicId, days } from '@unbrace/shared/kernel';
import { Clock } from '../clock/clock.ts';
import { Database } from '../database/database.ts';
import { Sweeps } from '../jobs/sweeps.ts';
import { IdempotencyKeysRepository } from './idempotency-keys.repository.ts';

/** How long a repetition is recognised. */
const keptMs = days(1);

/** Forgets the keys, and the answers kept under them, that nobody repeats any more. */
@Injectable()
export class SweepIdempotencyKeys implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly sweeps: Sweeps,
  ) {}

  onModuleInit(): void {
    this.sweeps.registerForEachClinic('idempotency-keys', (clinicId) => this.execute(clinicId));
  }

  async execute(clinicId: ClinicId): Promise<void> {
    await this.database.transaction(clinicId, (tx) =>
      new IdempotencyKeysRepository(tx).forgetBefore(this.clock.now() - keptMs),
    );
  }
}
