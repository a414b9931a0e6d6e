import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { WeekQuery, WeekView } from '@unbrace/shared/bookings';
import type { z } from 'zod';
import type { Actor } from '../identity/actor.ts';
import { Allow, Me } from '../identity/allow.ts';
import { Replies } from '../platform/http/replies.ts';
import { ShowWeek } from './show-week.ts';

@ApiTags('desk')
@Controller('api/v1/desk/week')
@Allow('owner', 'admin', 'scheduler')
export class WeekController {
  constructor(private readonly week: ShowWeek) {}

  @Get()
  @Replies(WeekView)
  show(@Me() me: Actor, @Query({ schema: WeekQuery }) query: z.infer<typeof WeekQuery>) {
    return this.week.execute(me, query.date);
  }
}
