import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { ClinicId } from '@unbrace/shared/kernel';
import { Clock } from '../platform/clock/clock.ts';
import { Config } from '../platform/config/config.ts';
import { Database } from '../platform/database/database.ts';
import { Sweeps } from '../platform/jobs/sweeps.ts';
import { AskedVisitsRepository } from './asked-visits.repository.ts';
import { recheckHoldsMs } from './recheck-of.ts';
import { askAgainByLink } from './send-intake-link.ts';

/** Sends each person whose visit is within 24 hours the link to "anything new?", once, unless they have only just answered. */
@Injectable()
export class AskBeforeVisits implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly sweeps: Sweeps,
  ) {}

  onModuleInit(): void {
    this.sweeps.registerForEachClinic('rechecks', (clinicId) => this.execute(clinicId));
  }

  async execute(clinicId: ClinicId): Promise<void> {
    const now = this.clock.now();
    const { publicUrl } = this.config;
    const due = await this.database.transaction(clinicId, (tx) =>
      new AskedVisitsRepository(tx).toAskAgain({ from: now, until: now + recheckHoldsMs }),
    );
    for (const visit of due) {
      await this.database.transaction(clinicId, (tx) => askAgainByLink(tx, visit, { now, publicUrl }));
    }
  }
}
