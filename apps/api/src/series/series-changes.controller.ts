import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  CancelSeriesRequest,
  MoveSeriesQuery,
  MoveSeriesRequest,
  SeriesBookings,
  SeriesMoves,
} from '@unbrace/shared/series';
import type { z } from 'zod';
import type { Actor } from '../identity/actor.ts';
import { Allow, Me } from '../identity/allow.ts';
import { Idempotent } from '../platform/http/idempotency.ts';
import { Replies } from '../platform/http/replies.ts';
import { CancelSeries } from './cancel-series.ts';
import { MoveSeries } from './move-series.ts';
import { PlanMove } from './plan-move.ts';

/** A visit of a series and all that follow it, moved or cancelled together; one alone goes the way of every booking. */
@ApiTags('series')
@Controller('api/v1/series')
@Allow('client', 'owner', 'admin', 'scheduler')
export class SeriesChangesController {
  constructor(
    private readonly planMove: PlanMove,
    private readonly moveSeries: MoveSeries,
    private readonly cancelSeries: CancelSeries,
  ) {}

  @Get('moves')
  @Replies(SeriesMoves)
  moves(@Me() me: Actor, @Query({ schema: MoveSeriesQuery }) query: z.infer<typeof MoveSeriesQuery>) {
    return this.planMove.execute(me, query);
  }

  @Post('moves')
  @Idempotent()
  @Replies(SeriesBookings)
  move(@Me() me: Actor, @Body({ schema: MoveSeriesRequest }) body: MoveSeriesRequest) {
    return this.moveSeries.execute(me, body);
  }

  @Post('cancellations')
  @Idempotent()
  @Replies(SeriesBookings)
  cancel(@Me() me: Actor, @Body({ schema: CancelSeriesRequest }) body: CancelSeriesRequest) {
    return this.cancelSeries.execute(me, body);
  }
}
