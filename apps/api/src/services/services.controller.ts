import { Body, Controller, Delete, Get, Param, Patch, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AddServiceRequest, ChangeServiceRequest, Service, Services } from '@unbrace/shared/services';
import { ServiceId } from '@unbrace/shared/kernel';
import type { Actor } from '../identity/actor.ts';
import { Allow, Me } from '../identity/allow.ts';
import { Replies } from '../platform/http/replies.ts';
import { ManageServices } from './manage-services.ts';

@ApiTags('services')
@Controller('api/v1/services')
export class ServicesController {
  constructor(private readonly services: ManageServices) {}

  @Get()
  @Allow('owner', 'admin', 'scheduler', 'clinical_lead', 'therapist', 'finance')
  @Replies(Services)
  async list(@Me() me: Actor) {
    return { items: await this.services.list(me), nextCursor: null };
  }

  @Post()
  @Allow('owner', 'admin')
  @Replies(Service, 201)
  add(@Me() me: Actor, @Body({ schema: AddServiceRequest }) body: AddServiceRequest) {
    return this.services.add(me, body);
  }

  @Patch(':id')
  @Allow('owner', 'admin')
  @Replies(Service)
  change(
    @Me() me: Actor,
    @Param('id', { schema: ServiceId }) id: ServiceId,
    @Body({ schema: ChangeServiceRequest }) body: ChangeServiceRequest,
  ) {
    return this.services.alter(me, id, body);
  }

  @Put(':id/retirement')
  @Allow('owner', 'admin')
  @Replies(Service)
  retire(@Me() me: Actor, @Param('id', { schema: ServiceId }) id: ServiceId) {
    return this.services.setRetired(me, id, true);
  }

  @Delete(':id/retirement')
  @Allow('owner', 'admin')
  @Replies(Service)
  revive(@Me() me: Actor, @Param('id', { schema: ServiceId }) id: ServiceId) {
    return this.services.setRetired(me, id, false);
  }
}
