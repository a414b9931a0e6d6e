import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type ClinicId, days, type Instant } from '@unbrace/shared/kernel';
import { type CheckInStep, checkInSteps } from '@unbrace/shared/outcomes';
import { sendPageLink } from '../intake/send-intake-link.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Config } from '../platform/config/config.ts';
import { Database } from '../platform/database/database.ts';
import { Sweeps } from '../platform/jobs/sweeps.ts';
import { VisitedRepository } from './visited.repository.ts';

/** How long a person can answer; the next message ends the link before that. Ours. */
const linkLasts = days(7);

/** Sends each person who was treated a link a day, two days, ten days and two weeks after: how is it now? Once each. */
@Injectable()
export class AskAfterVisits implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly sweeps: Sweeps,
  ) {}

  onModuleInit(): void {
    this.sweeps.registerForEachClinic('check-ins', (clinicId) => this.execute(clinicId));
  }

  async execute(clinicId: ClinicId): Promise<void> {
    const now = this.clock.now();
    for (const step of checkInSteps) await this.ask(clinicId, step, now);
  }

  private async ask(clinicId: ClinicId, step: CheckInStep, now: Instant): Promise<void> {
    const { publicUrl } = this.config;
    const due = await this.database.transaction(clinicId, (tx) => new VisitedRepository(tx).toAsk(step, now));
    for (const { bookingId, recipientId } of due) {
      const key = `check-in:${bookingId}:${step.step}`;
      const about = { bookingId, recipientId, key, page: 'check-in' } as const;
      await this.database.transaction(clinicId, (tx) =>
        sendPageLink(tx, about, { now, until: now + linkLasts, publicUrl }, (clinic) => [
          `thank you for having had ${clinic} with you. How is it now? It takes half a minute:`,
          'What you say changes the next visit. The link is yours alone; please do not pass it on.',
        ]),
      );
    }
  }
}
