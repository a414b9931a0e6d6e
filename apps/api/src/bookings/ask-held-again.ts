import { Injectable, type OnModuleInit } from '@nestjs/common';
import { holdPromise, isTooLate } from '@unbrace/shared/bookings';
import type { ClinicId, Instant } from '@unbrace/shared/kernel';
import { clinicOf } from '../clinics/find-clinic.ts';
import { askHeldByLink } from '../intake/send-intake-link.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Config } from '../platform/config/config.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { Sweeps } from '../platform/jobs/sweeps.ts';
import { lockBooking } from './booking-step.ts';
import { type TriageHoldRecord, TriageHoldsRepository } from './triage-holds.repository.ts';

/** Sends the questions again, once, when the time that a hold promised for it has come; the new answers end the hold or raise it. */
@Injectable()
export class AskHeldAgain implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly sweeps: Sweeps,
  ) {}

  onModuleInit(): void {
    this.sweeps.registerForEachClinic('held-asked-again', (clinicId) => this.execute(clinicId));
  }

  async execute(clinicId: ClinicId): Promise<void> {
    const now = this.clock.now();
    const holds = await this.database.transaction(clinicId, (tx) =>
      new TriageHoldsRepository(tx).toAskAgain(),
    );
    for (const hold of holds) {
      await this.database.transaction(clinicId, (tx) => this.ask(tx, hold, now));
    }
  }

  private async ask(tx: Tx, { id, kind, bookingId, createdAt, deadlineAt }: TriageHoldRecord, now: Instant) {
    const { state, startsAt, timeZone, recipientId } = await lockBooking(tx, bookingId);
    const said = holdPromise(kind, { startsAt, timeZone, askedAt: createdAt }, await clinicOf(tx));
    const askAgainAt = isTooLate(said) ? null : said.askAgainAt;
    if (state !== 'on_hold' || askAgainAt === null || askAgainAt > now || deadlineAt <= now) return;
    if (!(await new TriageHoldsRepository(tx).askAgain(id, now))) return;
    const link = { now, until: deadlineAt, publicUrl: this.config.publicUrl };
    await askHeldByLink(tx, { bookingId, recipientId, holdId: id }, link);
  }
}
