import { Controller, Headers, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { AllowAnybody } from '../identity/allow.ts';
import { RepliesNothing } from '../platform/http/replies.ts';
import { ReceiveWebhook } from './receive-webhook.ts';

/** Where Stripe tells what has happened. Open to anybody, because it is signed: what is not is refused. */
@ApiTags('payments')
@Controller('api/v1/stripe')
export class StripeWebhooksController {
  constructor(private readonly receiveWebhook: ReceiveWebhook) {}

  @Post('webhooks')
  @AllowAnybody()
  @RepliesNothing()
  receive(@Req() { body }: FastifyRequest, @Headers('stripe-signature') signature: string | undefined) {
    return this.receiveWebhook.execute(body, signature);
  }
}
