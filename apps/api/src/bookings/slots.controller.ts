import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SlotQuery, SlotViews } from '@unbrace/shared/bookings';
import type { Actor } from '../identity/actor.ts';
import { Allow, Me } from '../identity/allow.ts';
import { Replies } from '../platform/http/replies.ts';
import { SearchSlots } from './search-slots.ts';

@ApiTags('bookings')
@Controller('api/v1/slots')
export class SlotsController {
  constructor(private readonly search: SearchSlots) {}

  @Get()
  @Allow('client', 'owner', 'admin', 'scheduler')
  @Replies(SlotViews)
  find(@Me() me: Actor, @Query({ schema: SlotQuery }) query: SlotQuery) {
    return this.search.execute(me, query);
  }
}
