import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { StrandedQuery } from '@unbrace/shared/availability';
import { TherapistId } from '@unbrace/shared/kernel';
import {
  AddTherapistRequest,
  ChangeTherapistRequest,
  Therapist,
  Therapists,
} from '@unbrace/shared/therapists';
import type { Actor } from '../identity/actor.ts';
import { Allow, Me } from '../identity/allow.ts';
import { Replies } from '../platform/http/replies.ts';
import { ManageTherapists } from './manage-therapists.ts';
import { RetireTherapist } from './retire-therapist.ts';

@ApiTags('therapists')
@Controller('api/v1/therapists')
export class TherapistsController {
  constructor(
    private readonly therapists: ManageTherapists,
    private readonly retireTherapist: RetireTherapist,
  ) {}

  @Get()
  @Allow('owner', 'admin', 'scheduler')
  @Replies(Therapists)
  async list(@Me() me: Actor) {
    return { items: await this.therapists.list(me), nextCursor: null };
  }

  @Get('me')
  @Allow('therapist')
  @Replies(Therapist)
  own(@Me() me: Actor) {
    return this.therapists.own(me);
  }

  @Get(':id')
  @Allow('owner', 'admin', 'scheduler')
  @Replies(Therapist)
  one(@Me() me: Actor, @Param('id', { schema: TherapistId }) id: TherapistId) {
    return this.therapists.one(me, id);
  }

  @Post()
  @Allow('owner', 'admin')
  @Replies(Therapist, 201)
  add(@Me() me: Actor, @Body({ schema: AddTherapistRequest }) body: AddTherapistRequest) {
    return this.therapists.add(me, body);
  }

  @Patch(':id')
  @Allow('owner', 'admin')
  @Replies(Therapist)
  change(
    @Me() me: Actor,
    @Param('id', { schema: TherapistId }) id: TherapistId,
    @Body({ schema: ChangeTherapistRequest }) body: ChangeTherapistRequest,
  ) {
    return this.therapists.change(me, id, body);
  }

  @Put(':id/retirement')
  @Allow('owner', 'admin')
  @Replies(Therapist)
  retire(
    @Me() me: Actor,
    @Param('id', { schema: TherapistId }) id: TherapistId,
    @Query({ schema: StrandedQuery }) query: StrandedQuery,
  ) {
    return this.retireTherapist.execute(me, id, query.stranded);
  }

  @Delete(':id/retirement')
  @Allow('owner', 'admin')
  @Replies(Therapist)
  revive(@Me() me: Actor, @Param('id', { schema: TherapistId }) id: TherapistId) {
    return this.retireTherapist.revive(me, id);
  }
}
