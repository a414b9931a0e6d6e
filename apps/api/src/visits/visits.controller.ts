import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { BookingId } from '@unbrace/shared/kernel';
import {
  StartVisitRequest,
  VisitQuery,
  VisitSummaries,
  VisitView,
  WriteNoteRequest,
} from '@unbrace/shared/visits';
import type { z } from 'zod';
import type { Actor } from '../identity/actor.ts';
import { Allow, Me } from '../identity/allow.ts';
import { Idempotent } from '../platform/http/idempotency.ts';
import { Replies } from '../platform/http/replies.ts';
import { AdvanceVisit } from './advance-visit.ts';
import { ListVisits } from './list-visits.ts';
import { ReadVisit } from './read-visit.ts';
import { WriteNote } from './write-note.ts';

/** A therapist's own accepted visits, from setting off to the note. */
@ApiTags('visits')
@Controller('api/v1/visits')
@Allow('therapist')
export class VisitsController {
  constructor(
    private readonly listVisits: ListVisits,
    private readonly readVisit: ReadVisit,
    private readonly advance: AdvanceVisit,
    private readonly writeNote: WriteNote,
  ) {}

  @Get()
  @Replies(VisitSummaries)
  list(@Me() me: Actor, @Query({ schema: VisitQuery }) query: VisitQuery) {
    return this.listVisits.execute(me, query);
  }

  @Get(':id')
  @Replies(VisitView)
  one(@Me() me: Actor, @Param('id', { schema: BookingId }) id: BookingId) {
    return this.readVisit.execute(me, id);
  }

  @Post(':id/departure')
  @Idempotent()
  @Replies(VisitView)
  setOff(@Me() me: Actor, @Param('id', { schema: BookingId }) id: BookingId) {
    return this.advance.setOff(me, id);
  }

  @Post(':id/arrival')
  @Idempotent()
  @Replies(VisitView)
  arrive(@Me() me: Actor, @Param('id', { schema: BookingId }) id: BookingId) {
    return this.advance.arrive(me, id);
  }

  @Post(':id/start')
  @Idempotent()
  @Replies(VisitView)
  start(
    @Me() me: Actor,
    @Param('id', { schema: BookingId }) id: BookingId,
    @Body({ schema: StartVisitRequest }) body: z.infer<typeof StartVisitRequest>,
  ) {
    return this.advance.start(me, id, body);
  }

  @Post(':id/finish')
  @Idempotent()
  @Replies(VisitView)
  finish(@Me() me: Actor, @Param('id', { schema: BookingId }) id: BookingId) {
    return this.advance.finish(me, id);
  }

  @Post(':id/note')
  @Idempotent()
  @Replies(VisitView)
  note(
    @Me() me: Actor,
    @Param('id', { schema: BookingId }) id: BookingId,
    @Body({ schema: WriteNoteRequest }) body: z.infer<typeof WriteNoteRequest>,
  ) {
    return this.writeNote.execute(me, id, body);
  }
}
