import { Module } from '@nestjs/common';
import { CalendarsController } from './calendars.controller.ts';
import { ReadCalendar } from './read-calendar.ts';
import { ShareCalendar } from './share-calendar.ts';

@Module({
  controllers: [CalendarsController],
  providers: [ReadCalendar, ShareCalendar],
  exports: [ShareCalendar],
})
export class CalendarsModule {}
