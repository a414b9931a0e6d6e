import { Module } from '@nestjs/common';
import { AskRoads } from './ask-roads.ts';
import { BlockTime } from './block-time.ts';
import { BlockedTimesController } from './blocked-times.controller.ts';
import { ChangeHours } from './change-hours.ts';
import { ChangeScheduling } from './change-scheduling.ts';
import { HoursController } from './hours.controller.ts';
import { Osrm } from './osrm.ts';
import { SchedulingController } from './scheduling.controller.ts';
import { SetWorkRules } from './set-work-rules.ts';
import { ShowHours } from './show-hours.ts';
import { SuggestMinimums } from './suggest-minimums.ts';

@Module({
  controllers: [HoursController, BlockedTimesController, SchedulingController],
  providers: [
    AskRoads,
    BlockTime,
    ChangeHours,
    ChangeScheduling,
    Osrm,
    SetWorkRules,
    ShowHours,
    SuggestMinimums,
  ],
  exports: [AskRoads, BlockTime, ChangeHours, ChangeScheduling, SetWorkRules],
})
export class AvailabilityModule {}
