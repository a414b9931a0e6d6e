import { Injectable } from '@nestjs/common';
import type { ClinicId, Instant } from '@unbrace/shared/kernel';
import { clinicOf } from '../clinics/find-clinic.ts';
import { Database } from '../platform/database/database.ts';
import { ReceiveWebhook } from './receive-webhook.ts';
import { StripeGateway } from './stripe-gateway.ts';

/** Asks Stripe what happened on a clinic's account, and stores what no webhook brought, as if one had. */
@Injectable()
export class MissedEvents {
  constructor(
    private readonly database: Database,
    private readonly stripe: StripeGateway,
    private readonly webhooks: ReceiveWebhook,
  ) {}

  async execute(clinicId: ClinicId, since: Instant): Promise<void> {
    const { stripeAccountId } = await this.database.transaction(clinicId, (tx) => clinicOf(tx));
    if (!stripeAccountId) return;
    const events = await this.stripe.eventsSince(Math.floor(since / 1_000), stripeAccountId);
    for (const event of events) await this.webhooks.store(clinicId, event);
  }
}
