import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { BookingId } from '@unbrace/shared/kernel';
import { OffersAsked } from '@unbrace/shared/offers';
import type { Actor } from '../identity/actor.ts';
import { Allow, Me } from '../identity/allow.ts';
import { Replies } from '../platform/http/replies.ts';
import { ListAsked } from './list-asked.ts';

/** What the desk sees of the asking. */
@ApiTags('desk')
@Controller('api/v1/desk/bookings')
@Allow('owner', 'admin', 'scheduler')
export class AskedController {
  constructor(private readonly listAsked: ListAsked) {}

  @Get(':id/offers')
  @Replies(OffersAsked)
  asked(@Me() me: Actor, @Param('id', { schema: BookingId }) id: BookingId) {
    return this.listAsked.execute(me, id);
  }
}
