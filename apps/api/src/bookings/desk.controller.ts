import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  AssignRequest,
  BestTherapists,
  BoardQuery,
  BoardView,
  BookForCallerRequest,
  BookingView,
} from '@unbrace/shared/bookings';
import { BookingId } from '@unbrace/shared/kernel';
import type { z } from 'zod';
import type { Actor } from '../identity/actor.ts';
import { Allow, Me } from '../identity/allow.ts';
import { Idempotent } from '../platform/http/idempotency.ts';
import { Replies } from '../platform/http/replies.ts';
import { AssignVisit } from './assign-visit.ts';
import { BookForCaller } from './book-for-caller.ts';
import { DayBoard } from './day-board.ts';
import { FindBestTherapist } from './find-best-therapist.ts';

/** The clinic's day as the desk runs it. Health answers never pass here. */
@ApiTags('desk')
@Controller('api/v1/desk')
@Allow('owner', 'admin', 'scheduler')
export class DeskController {
  constructor(
    private readonly dayBoard: DayBoard,
    private readonly bookForCaller: BookForCaller,
    private readonly assignVisit: AssignVisit,
    private readonly findBestTherapist: FindBestTherapist,
  ) {}

  @Get('board')
  @Replies(BoardView)
  board(@Me() me: Actor, @Query({ schema: BoardQuery }) query: z.infer<typeof BoardQuery>) {
    return this.dayBoard.execute(me, query.date);
  }

  @Post('bookings')
  @Idempotent()
  @Replies(BookingView, 201)
  book(@Me() me: Actor, @Body({ schema: BookForCallerRequest }) body: z.infer<typeof BookForCallerRequest>) {
    return this.bookForCaller.execute(me, body);
  }

  @Get('bookings/:id/best-therapists')
  @Replies(BestTherapists)
  best(@Me() me: Actor, @Param('id', { schema: BookingId }) id: BookingId) {
    return this.findBestTherapist.execute(me, id);
  }

  @Post('bookings/:id/assignment')
  @Idempotent()
  @Replies(BookingView)
  assign(
    @Me() me: Actor,
    @Param('id', { schema: BookingId }) id: BookingId,
    @Body({ schema: AssignRequest }) body: z.infer<typeof AssignRequest>,
  ) {
    return this.assignVisit.execute(me, id, body);
  }
}
