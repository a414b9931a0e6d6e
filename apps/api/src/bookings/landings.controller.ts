import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Landings, LandingsQuery } from '@unbrace/shared/bookings';
import { BookingId } from '@unbrace/shared/kernel';
import type { z } from 'zod';
import type { Actor } from '../identity/actor.ts';
import { Allow, Me } from '../identity/allow.ts';
import { Replies } from '../platform/http/replies.ts';
import { FindLandings } from './find-landings.ts';

@ApiTags('desk')
@Controller('api/v1/desk/bookings/:id/landings')
@Allow('owner', 'admin', 'scheduler')
export class LandingsController {
  constructor(private readonly landings: FindLandings) {}

  @Get()
  @Replies(Landings)
  find(
    @Me() me: Actor,
    @Param('id', { schema: BookingId }) id: BookingId,
    @Query({ schema: LandingsQuery }) query: z.infer<typeof LandingsQuery>,
  ) {
    return this.landings.execute(me, id, query.date);
  }
}
