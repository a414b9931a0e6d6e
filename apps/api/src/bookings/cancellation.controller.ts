import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CancellationSettings, SetCancellationRequest } from '@unbrace/shared/bookings';
import type { Actor } from '../identity/actor.ts';
import { Allow, Me } from '../identity/allow.ts';
import { Replies } from '../platform/http/replies.ts';
import { SetCancellation } from './set-cancellation.ts';

@ApiTags('bookings')
@Controller('api/v1/cancellation-policy')
export class CancellationController {
  constructor(private readonly cancellation: SetCancellation) {}

  @Get()
  @Allow('owner', 'admin', 'finance')
  @Replies(CancellationSettings)
  show(@Me() me: Actor) {
    return this.cancellation.show(me);
  }

  @Put()
  @Allow('owner', 'admin')
  @Replies(CancellationSettings)
  set(@Me() me: Actor, @Body({ schema: SetCancellationRequest }) body: SetCancellationRequest) {
    return this.cancellation.execute(me, body);
  }
}
