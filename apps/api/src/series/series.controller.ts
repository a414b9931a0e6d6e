import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  BookedSeries,
  BookSeriesRequest,
  SeriesDates,
  SeriesDatesQuery,
  SeriesQuery,
  SeriesView,
} from '@unbrace/shared/series';
import type { z } from 'zod';
import type { Actor } from '../identity/actor.ts';
import { Allow, Me } from '../identity/allow.ts';
import { Idempotent } from '../platform/http/idempotency.ts';
import { Replies } from '../platform/http/replies.ts';
import { BookSeries } from './book-series.ts';
import { PlanSeries } from './plan-series.ts';
import { ShowSeries } from './show-series.ts';

/** Visits that are booked together: every n weeks, as often as wanted. */
@ApiTags('series')
@Controller('api/v1/series')
@Allow('client', 'owner', 'admin', 'scheduler')
export class SeriesController {
  constructor(
    private readonly showSeries: ShowSeries,
    private readonly planSeries: PlanSeries,
    private readonly bookSeries: BookSeries,
  ) {}

  @Get()
  @Replies(SeriesView)
  show(@Me() me: Actor, @Query({ schema: SeriesQuery }) { bookingId }: z.infer<typeof SeriesQuery>) {
    return this.showSeries.execute(me, bookingId);
  }

  @Get('dates')
  @Replies(SeriesDates)
  dates(@Me() me: Actor, @Query({ schema: SeriesDatesQuery }) query: SeriesDatesQuery) {
    return this.planSeries.execute(me, query);
  }

  @Post()
  @Idempotent()
  @Replies(BookedSeries, 201)
  book(@Me() me: Actor, @Body({ schema: BookSeriesRequest }) body: BookSeriesRequest) {
    return this.bookSeries.execute(me, body);
  }
}
