import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { KeptMessages } from '@unbrace/shared/notifications';
import { AllowAnybody } from '../identity/allow.ts';
import { Replies } from '../platform/http/replies.ts';
import { ListKeptMessages } from './list-kept-messages.ts';

/** The demo's mailbox; there is none outside demo mode. */
@ApiTags('notifications')
@Controller('api/v1/demo/messages')
@AllowAnybody()
export class DemoMessagesController {
  constructor(private readonly messages: ListKeptMessages) {}

  @Get()
  @Replies(KeptMessages)
  async list() {
    return { items: await this.messages.execute(), nextCursor: null };
  }
}
