import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  BookingView,
  CancelBookingRequest,
  GentlerVisits,
  MoveBookingRequest,
  MovePrice,
  MovePriceQuery,
  TakeGentlerRequest,
} from '@unbrace/shared/bookings';
import { BookingId, fromText } from '@unbrace/shared/kernel';
import type { z } from 'zod';
import type { Actor } from '../identity/actor.ts';
import { Allow, Me } from '../identity/allow.ts';
import { Idempotent } from '../platform/http/idempotency.ts';
import { Replies } from '../platform/http/replies.ts';
import { CancelBooking } from './cancel-booking.ts';
import { MoveBooking } from './move-booking.ts';
import { PriceMove } from './price-move.ts';
import { TakeGentler } from './take-gentler.ts';

/** Another visit than the one booked: another time, a gentler one, or none. */
@ApiTags('bookings')
@Controller('api/v1/bookings')
export class BookingChangesController {
  constructor(
    private readonly moveBooking: MoveBooking,
    private readonly cancelBooking: CancelBooking,
    private readonly priceMove: PriceMove,
    private readonly takeGentler: TakeGentler,
  ) {}

  @Get(':id/move-price')
  @Allow('client', 'owner', 'admin', 'scheduler')
  @Replies(MovePrice)
  price(
    @Me() me: Actor,
    @Param('id', { schema: BookingId }) id: BookingId,
    @Query({ schema: MovePriceQuery }) { startsAt }: z.infer<typeof MovePriceQuery>,
  ) {
    return this.priceMove.execute(me, id, fromText(startsAt));
  }

  @Post(':id/move')
  @Allow('client', 'owner', 'admin', 'scheduler')
  @Idempotent()
  @Replies(BookingView)
  move(
    @Me() me: Actor,
    @Param('id', { schema: BookingId }) id: BookingId,
    @Body({ schema: MoveBookingRequest }) body: z.infer<typeof MoveBookingRequest>,
  ) {
    return this.moveBooking.execute(me, id, body);
  }

  @Post(':id/cancellation')
  @Allow('client', 'owner', 'admin', 'scheduler')
  @Idempotent()
  @Replies(BookingView)
  cancel(
    @Me() me: Actor,
    @Param('id', { schema: BookingId }) id: BookingId,
    @Body({ schema: CancelBookingRequest }) body: z.infer<typeof CancelBookingRequest>,
  ) {
    return this.cancelBooking.execute(me, id, body);
  }

  @Get(':id/gentler')
  @Allow('client', 'owner', 'admin', 'scheduler')
  @Replies(GentlerVisits)
  gentler(@Me() me: Actor, @Param('id', { schema: BookingId }) id: BookingId) {
    return this.takeGentler.list(me, id);
  }

  @Post(':id/gentler')
  @Allow('client', 'owner', 'admin', 'scheduler')
  @Idempotent()
  @Replies(BookingView)
  take(
    @Me() me: Actor,
    @Param('id', { schema: BookingId }) id: BookingId,
    @Body({ schema: TakeGentlerRequest }) body: TakeGentlerRequest,
  ) {
    return this.takeGentler.execute(me, id, body);
  }
}
