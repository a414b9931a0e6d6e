import { Injectable } from '@nestjs/common';
import type { ClinicId } from '@unbrace/shared/kernel';
import { webhookUnsigned } from '@unbrace/shared/payments';
import type Stripe from 'stripe';
import { FindClinic } from '../clinics/find-clinic.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import { enqueue } from '../platform/outbox/outbox.ts';
import { StripeEventsRepository } from './stripe-events.repository.ts';
import { StripeGateway } from './stripe-gateway.ts';

/** What Stripe tells is stored once and answered at once; the work is the queue's. Accounts of no clinic are passed over. */
@Injectable()
export class ReceiveWebhook {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly stripe: StripeGateway,
    private readonly findClinic: FindClinic,
  ) {}

  /** @throws Problem payments/webhook-unsigned */
  async execute(body: unknown, signature: unknown): Promise<void> {
    const event = this.read(body, signature);
    if (!event.account) return;
    const clinicId = await this.findClinic.byStripeAccount(event.account);
    if (clinicId !== null) await this.store(clinicId, event);
  }

  /** @returns whether it was new */
  store(clinicId: ClinicId, event: Stripe.Event): Promise<boolean> {
    return this.database.transaction(clinicId, async (tx) => {
      const { id, type, created } = event;
      const told = { id, type, objectId: objectOf(event), occurredAt: created * 1_000 };
      const isNew = await new StripeEventsRepository(tx).add(told, this.clock.now());
      if (isNew)
        await enqueue(tx, 'work-stripe-event', { clinicId, eventId: id }, `stripe:${clinicId}:${id}`);
      return isNew;
    });
  }

  private read(body: unknown, signature: unknown): Stripe.Event {
    try {
      if (!Buffer.isBuffer(body) || typeof signature !== 'string') throw webhookUnsigned(undefined);
      return this.stripe.readWebhook(body, signature);
    } catch {
      throw webhookUnsigned(undefined);
    }
  }
}

/** What an event is about. A charge and a refund are about their payment intent: that is what is asked for again. */
function objectOf({ data: { object } }: Stripe.Event): string {
  const about = object as { id?: unknown; payment_intent?: unknown; object?: unknown };
  const isPart = about.object === 'charge' || about.object === 'refund';
  const id = isPart ? about.payment_intent : about.id;
  return typeof id === 'string' ? id : '';
}
