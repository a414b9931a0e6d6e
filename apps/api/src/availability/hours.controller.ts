import { Body, Controller, Delete, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  AddLeaveRequest,
  Leave,
  SetOverrideRequest,
  SetWeeklyHoursRequest,
  StrandedQuery,
  TherapistHours,
} from '@unbrace/shared/availability';
import { LocalDate, TherapistId } from '@unbrace/shared/kernel';
import { z } from 'zod';
import type { Actor } from '../identity/actor.ts';
import { Allow, Me } from '../identity/allow.ts';
import { Replies, RepliesNothing } from '../platform/http/replies.ts';
import { ChangeHours } from './change-hours.ts';
import { ShowHours } from './show-hours.ts';

/** When a therapist works: what repeats, the dates that differ, leave. */
@ApiTags('availability')
@Controller('api/v1/therapists/:id')
@Allow('owner', 'admin', 'scheduler')
export class HoursController {
  constructor(
    private readonly hours: ShowHours,
    private readonly change: ChangeHours,
  ) {}

  @Get('hours')
  @Allow('owner', 'admin', 'scheduler', 'therapist')
  @Replies(TherapistHours)
  show(@Me() me: Actor, @Param('id', { schema: TherapistId }) id: TherapistId) {
    return this.hours.execute(me, id);
  }

  @Put('hours')
  @Replies(TherapistHours)
  setWeekly(
    @Me() me: Actor,
    @Param('id', { schema: TherapistId }) id: TherapistId,
    @Body({ schema: SetWeeklyHoursRequest }) body: SetWeeklyHoursRequest,
  ) {
    return this.change.setWeekly(me, id, body);
  }

  @Put('overrides/:date')
  @Replies(TherapistHours)
  setOverride(
    @Me() me: Actor,
    @Param('id', { schema: TherapistId }) id: TherapistId,
    @Param('date', { schema: LocalDate }) date: LocalDate,
    @Body({ schema: SetOverrideRequest }) body: SetOverrideRequest,
  ) {
    return this.change.setOverride(me, id, date, body);
  }

  @Delete('overrides/:date')
  @RepliesNothing()
  removeOverride(
    @Me() me: Actor,
    @Param('id', { schema: TherapistId }) id: TherapistId,
    @Param('date', { schema: LocalDate }) date: LocalDate,
    @Query({ schema: StrandedQuery }) query: StrandedQuery,
  ) {
    return this.change.removeOverride(me, id, date, query.stranded);
  }

  @Post('leave')
  @Replies(Leave, 201)
  addLeave(
    @Me() me: Actor,
    @Param('id', { schema: TherapistId }) id: TherapistId,
    @Body({ schema: AddLeaveRequest }) body: AddLeaveRequest,
  ) {
    return this.change.addLeave(me, id, body);
  }

  @Delete('leave/:leaveId')
  @RepliesNothing()
  removeLeave(
    @Me() me: Actor,
    @Param('id', { schema: TherapistId }) id: TherapistId,
    @Param('leaveId', { schema: z.uuid() }) leaveId: string,
  ) {
    return this.change.removeLeave(me, id, leaveId);
  }
}
