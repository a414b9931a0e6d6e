import { Injectable } from '@nestjs/common';
import type { ClinicId, Instant } from '@unbrace/shared/kernel';
import { LearnFromStripe } from './learn-from-stripe.ts';
import { MissedEvents } from './missed-events.ts';
import { PerformOperation } from './perform-operation.ts';
import { WorkEvent } from './work-event.ts';

/** Does what was interrupted, and asks Stripe for what was missed. Each may be done twice without harm. */
@Injectable()
export class CatchUp {
  constructor(
    private readonly perform: PerformOperation,
    private readonly learn: LearnFromStripe,
    private readonly workEvent: WorkEvent,
    private readonly missed: MissedEvents,
  ) {}

  operation(clinicId: ClinicId, id: string): Promise<void> {
    return this.perform.execute(clinicId, id);
  }

  checkout(clinicId: ClinicId, id: string): Promise<unknown> {
    return this.learn.checkout(clinicId, id);
  }

  event(clinicId: ClinicId, id: string): Promise<void> {
    return this.workEvent.execute(clinicId, id);
  }

  missedEvents(clinicId: ClinicId, since: Instant): Promise<void> {
    return this.missed.execute(clinicId, since);
  }
}
