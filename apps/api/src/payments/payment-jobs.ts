import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ClinicId } from '@unbrace/shared/kernel';
import { z } from 'zod';
import { Config } from '../platform/config/config.ts';
import { Sweeps } from '../platform/jobs/sweeps.ts';
import { Tasks } from '../platform/jobs/tasks.ts';
import { PerformOperation } from './perform-operation.ts';
import { SweepPayments } from './sweep-payments.ts';
import { WorkEvent } from './work-event.ts';

const Performing = z.object({ clinicId: ClinicId, operationId: z.uuid() });
const Working = z.object({ clinicId: ClinicId, eventId: z.string() });

/** The queue, as payments use it. */
@Injectable()
export class PaymentQueue {
  readonly isOpen: boolean;

  constructor(
    readonly tasks: Tasks,
    readonly sweeps: Sweeps,
    config: Config,
  ) {
    this.isOpen = config.stripe !== null;
  }
}

/** What the queue does about payments. */
@Injectable()
export class PaymentJobs implements OnModuleInit {
  constructor(
    private readonly queue: PaymentQueue,
    private readonly perform: PerformOperation,
    private readonly workEvent: WorkEvent,
    private readonly sweep: SweepPayments,
  ) {}

  onModuleInit(): void {
    const { tasks, sweeps, isOpen } = this.queue;
    if (isOpen) sweeps.registerForEachClinic('payments', (clinicId) => this.sweep.execute(clinicId));
    tasks.register('perform-payment', Performing, ({ clinicId, operationId }) =>
      this.perform.execute(clinicId, operationId),
    );
    tasks.register('work-stripe-event', Working, ({ clinicId, eventId }) =>
      this.workEvent.execute(clinicId, eventId),
    );
  }
}
