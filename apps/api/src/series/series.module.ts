import { Module } from '@nestjs/common';
import { AvailabilityModule } from '../availability/availability.module.ts';
import { BookingsModule } from '../bookings/bookings.module.ts';
import { BookSeries } from './book-series.ts';
import { CancelSeries } from './cancel-series.ts';
import { MoveSeries } from './move-series.ts';
import { PlanMove } from './plan-move.ts';
import { PlanSeries } from './plan-series.ts';
import { SeriesChangesController } from './series-changes.controller.ts';
import { SeriesController } from './series.controller.ts';
import { ShowSeries } from './show-series.ts';

@Module({
  imports: [AvailabilityModule, BookingsModule],
  controllers: [SeriesController, SeriesChangesController],
  providers: [BookSeries, CancelSeries, MoveSeries, PlanMove, PlanSeries, ShowSeries],
  exports: [BookSeries],
})
export class SeriesModule {}
