import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Alternatives,
  BookingQuery,
  BookingView,
  BookingViews,
  HoldSlotRequest,
  RequestBookingRequest,
} from '@unbrace/shared/bookings';
import { BookingId } from '@unbrace/shared/kernel';
import type { z } from 'zod';
import type { Actor } from '../identity/actor.ts';
import { Allow, Me } from '../identity/allow.ts';
import { Idempotent } from '../platform/http/idempotency.ts';
import { Replies } from '../platform/http/replies.ts';
import { FindAlternatives } from './find-alternatives.ts';
import { HoldSlot } from './hold-slot.ts';
import { ReadBookings } from './read-bookings.ts';
import { RequestBooking } from './request-booking.ts';

/** A client's way to a visit: hold a time, ask for it, see what became of it. */
@ApiTags('bookings')
@Controller('api/v1/bookings')
export class BookingsController {
  constructor(
    private readonly bookings: ReadBookings,
    private readonly holdSlot: HoldSlot,
    private readonly requestBooking: RequestBooking,
    private readonly findAlternatives: FindAlternatives,
  ) {}

  @Get()
  @Allow('client', 'owner', 'admin', 'scheduler')
  @Replies(BookingViews)
  list(@Me() me: Actor, @Query({ schema: BookingQuery }) query: BookingQuery) {
    return this.bookings.list(me, query);
  }

  @Get(':id')
  @Allow('client', 'owner', 'admin', 'scheduler')
  @Replies(BookingView)
  one(@Me() me: Actor, @Param('id', { schema: BookingId }) id: BookingId) {
    return this.bookings.one(me, id);
  }

  @Get(':id/alternatives')
  @Allow('client', 'owner', 'admin', 'scheduler')
  @Replies(Alternatives)
  alternatives(@Me() me: Actor, @Param('id', { schema: BookingId }) id: BookingId) {
    return this.findAlternatives.execute(me, id);
  }

  @Post()
  @Allow('client')
  @Idempotent()
  @Replies(BookingView, 201)
  hold(@Me() me: Actor, @Body({ schema: HoldSlotRequest }) body: z.infer<typeof HoldSlotRequest>) {
    return this.holdSlot.execute(me, body);
  }

  @Post(':id/request')
  @Allow('client')
  @Idempotent()
  @Replies(BookingView)
  request(
    @Me() me: Actor,
    @Param('id', { schema: BookingId }) id: BookingId,
    @Body({ schema: RequestBookingRequest }) body: z.infer<typeof RequestBookingRequest>,
  ) {
    return this.requestBooking.execute(me, id, body);
  }
}
