import { Module } from '@nestjs/common';
import { BookingsModule } from '../bookings/bookings.module.ts';
import { ClinicsModule } from '../clinics/clinics.module.ts';
import { AskStripe } from './ask-stripe.ts';
import { CatchUp } from './catch-up.ts';
import { LearnFromStripe } from './learn-from-stripe.ts';
import { OpenCheckout } from './open-checkout.ts';
import { ListPayments } from './list-payments.ts';
import { ListStripeEvents } from './list-stripe-events.ts';
import { MissedEvents } from './missed-events.ts';
import { PaymentJobs, PaymentQueue } from './payment-jobs.ts';
import { PaymentMeans } from './payment-means.ts';
import { PaymentRecordsController } from './payment-records.controller.ts';
import { PaymentsController } from './payments.controller.ts';
import { PerformOperation } from './perform-operation.ts';
import { ReadPayment } from './read-payment.ts';
import { ReceiveWebhook } from './receive-webhook.ts';
import { ResumePayment } from './resume-payment.ts';
import { StartPayment } from './start-payment.ts';
import { StripeGateway } from './stripe-gateway.ts';
import { StripeWebhooksController } from './stripe-webhooks.controller.ts';
import { SweepPayments } from './sweep-payments.ts';
import { WorkEvent } from './work-event.ts';

const verbs = [
  LearnFromStripe,
  ListPayments,
  ListStripeEvents,
  PerformOperation,
  ReadPayment,
  ReceiveWebhook,
  ResumePayment,
  StartPayment,
  SweepPayments,
  WorkEvent,
];

@Module({
  imports: [BookingsModule, ClinicsModule],
  controllers: [PaymentRecordsController, PaymentsController, StripeWebhooksController],
  providers: [
    ...verbs,
    AskStripe,
    CatchUp,
    MissedEvents,
    OpenCheckout,
    PaymentJobs,
    PaymentMeans,
    PaymentQueue,
    StripeGateway,
  ],
  exports: verbs,
})
export class PaymentsModule {}
