import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  PaymentRecordQuery,
  PaymentRecords,
  StripeEventQuery,
  StripeEventViews,
} from '@unbrace/shared/payments';
import type { Actor } from '../identity/actor.ts';
import { Allow, Me } from '../identity/allow.ts';
import { Replies } from '../platform/http/replies.ts';
import { ListPayments } from './list-payments.ts';
import { ListStripeEvents } from './list-stripe-events.ts';

/** What finance looks at: payments with what was tried and what moved, and what Stripe told. */
@ApiTags('payments')
@Controller('api/v1')
export class PaymentRecordsController {
  constructor(
    private readonly listPayments: ListPayments,
    private readonly listEvents: ListStripeEvents,
  ) {}

  @Get('payments')
  @Allow('owner', 'finance')
  @Replies(PaymentRecords)
  payments(@Me() me: Actor, @Query({ schema: PaymentRecordQuery }) query: PaymentRecordQuery) {
    return this.listPayments.execute(me, query);
  }

  @Get('stripe/events')
  @Allow('owner', 'finance')
  @Replies(StripeEventViews)
  events(@Me() me: Actor, @Query({ schema: StripeEventQuery }) query: StripeEventQuery) {
    return this.listEvents.execute(me, query);
  }
}
