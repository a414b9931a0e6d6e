import { Module } from '@nestjs/common';
import { BlockTime } from './block-time.ts';
import { BlockedTimesController } from './blocked-times.controller.ts';
import { ChangeHours } from './change-hours.ts';
import { HoursController } from './hours.controller.ts';
import { ShowHours } from './show-hours.ts';

@Module({
  controllers: [HoursController, BlockedTimesController],
  providers: [BlockTime, ChangeHours, ShowHours],
  exports: [BlockTime, ChangeHours],
})
export class AvailabilityModule {}
