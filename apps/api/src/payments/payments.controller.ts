import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { BookingId } from '@unbrace/shared/kernel';
import { PaymentView, StartedPayment, StartPaymentRequest } from '@unbrace/shared/payments';
import type { Actor } from '../identity/actor.ts';
import { Allow, Me } from '../identity/allow.ts';
import { Idempotent } from '../platform/http/idempotency.ts';
import { Replies } from '../platform/http/replies.ts';
import { ReadPayment } from './read-payment.ts';
import { ResumePayment } from './resume-payment.ts';
import { StartPayment } from './start-payment.ts';

/** A client's way to Stripe and back. */
@ApiTags('payments')
@Controller('api/v1/bookings/:id/payment')
export class PaymentsController {
  constructor(
    private readonly readPayment: ReadPayment,
    private readonly startPayment: StartPayment,
    private readonly resumePayment: ResumePayment,
  ) {}

  @Get()
  @Allow('client', 'owner', 'admin', 'scheduler')
  @Replies(PaymentView)
  read(@Me() me: Actor, @Param('id', { schema: BookingId }) id: BookingId) {
    return this.readPayment.execute(me, id);
  }

  @Post()
  @Allow('client')
  @Idempotent()
  @Replies(StartedPayment)
  start(
    @Me() me: Actor,
    @Param('id', { schema: BookingId }) id: BookingId,
    @Body({ schema: StartPaymentRequest }) body: StartPaymentRequest,
  ) {
    return this.startPayment.execute(me, id, body);
  }

  @Post('resumption')
  @Allow('client')
  @Idempotent()
  @Replies(StartedPayment)
  resume(@Me() me: Actor, @Param('id', { schema: BookingId }) id: BookingId) {
    return this.resumePayment.execute(me, id);
  }
}
