import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AddRecipientRequest, Recipient, Recipients } from '@unbrace/shared/clients';
import type { Actor } from '../identity/actor.ts';
import { Allow, Me } from '../identity/allow.ts';
import { Replies } from '../platform/http/replies.ts';
import { ownClientId } from './find-client.ts';
import { ManageRecipients } from './manage-recipients.ts';

/** Whom a signed-in client books for. */
@ApiTags('clients')
@Controller('api/v1/recipients')
@Allow('client')
export class RecipientsController {
  constructor(private readonly recipients: ManageRecipients) {}

  @Get()
  @Replies(Recipients)
  async list(@Me() me: Actor) {
    return { items: await this.recipients.list(me, ownClientId(me)), nextCursor: null };
  }

  @Post()
  @Replies(Recipient, 201)
  add(@Me() me: Actor, @Body({ schema: AddRecipientRequest }) body: AddRecipientRequest) {
    return this.recipients.add(me, ownClientId(me), body);
  }
}
