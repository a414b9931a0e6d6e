import { Module } from '@nestjs/common';
import { AvailabilityModule } from '../availability/availability.module.ts';
import { AskHeldAgain } from './ask-held-again.ts';
import { AssignVisit } from './assign-visit.ts';
import { BookForCaller } from './book-for-caller.ts';
import { BookingsController } from './bookings.controller.ts';
import { CancelBooking } from './cancel-booking.ts';
import { CancellationController } from './cancellation.controller.ts';
import { BookingChangesController } from './changes.controller.ts';
import { DayBoard } from './day-board.ts';
import { DeskController } from './desk.controller.ts';
import { EndHold } from './end-hold.ts';
import { ExplainSlot } from './explain-slot.ts';
import { FindAlternatives } from './find-alternatives.ts';
import { FindBestTherapist } from './find-best-therapist.ts';
import { FindLandings } from './find-landings.ts';
import { HoldSlot } from './hold-slot.ts';
import { HoldsController } from './holds.controller.ts';
import { LandingsController } from './landings.controller.ts';
import { ListHolds } from './list-holds.ts';
import { LiveController } from './live.controller.ts';
import { MoveBooking } from './move-booking.ts';
import { PriceMove } from './price-move.ts';
import { ReadBookings } from './read-bookings.ts';
import { RequestBooking } from './request-booking.ts';
import { SettlePaid } from './settle-paid.ts';
import { SearchSlots } from './search-slots.ts';
import { SetCancellation } from './set-cancellation.ts';
import { ShowWeek } from './show-week.ts';
import { SlotsController } from './slots.controller.ts';
import { SweepBookings } from './sweep-bookings.ts';
import { TakeGentler } from './take-gentler.ts';
import { TakingTime } from './taking-time.ts';
import { WatchChanges } from './watch-changes.ts';
import { WeekController } from './week.controller.ts';

const verbs = [
  AskHeldAgain,
  AssignVisit,
  BookForCaller,
  CancelBooking,
  DayBoard,
  EndHold,
  ExplainSlot,
  FindAlternatives,
  FindBestTherapist,
  FindLandings,
  HoldSlot,
  ListHolds,
  MoveBooking,
  PriceMove,
  ReadBookings,
  RequestBooking,
  SearchSlots,
  ShowWeek,
  SetCancellation,
  SettlePaid,
  SweepBookings,
  TakeGentler,
  WatchChanges,
];

@Module({
  imports: [AvailabilityModule],
  controllers: [
    SlotsController,
    BookingsController,
    BookingChangesController,
    DeskController,
    HoldsController,
    LandingsController,
    LiveController,
    WeekController,
    CancellationController,
  ],
  providers: [...verbs, TakingTime],
  exports: [...verbs, TakingTime],
})
export class BookingsModule {}
