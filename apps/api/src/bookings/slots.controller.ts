import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SlotExplanation, SlotExplanationQuery, SlotQuery, SlotViews } from '@unbrace/shared/bookings';
import type { Actor } from '../identity/actor.ts';
import { Allow, Me } from '../identity/allow.ts';
import { Replies } from '../platform/http/replies.ts';
import { ExplainSlot } from './explain-slot.ts';
import { SearchSlots } from './search-slots.ts';

@ApiTags('bookings')
@Controller('api/v1/slots')
export class SlotsController {
  constructor(
    private readonly search: SearchSlots,
    private readonly explainSlot: ExplainSlot,
  ) {}

  @Get()
  @Allow('client', 'owner', 'admin', 'scheduler')
  @Replies(SlotViews)
  find(@Me() me: Actor, @Query({ schema: SlotQuery }) query: SlotQuery) {
    return this.search.execute(me, query);
  }

  @Get('explanation')
  @Allow('client', 'owner', 'admin', 'scheduler')
  @Replies(SlotExplanation)
  explain(@Me() me: Actor, @Query({ schema: SlotExplanationQuery }) query: SlotExplanationQuery) {
    return this.explainSlot.execute(me, query);
  }
}
