import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ClientId } from '@unbrace/shared/kernel';
import { AddPlaceRequest, Place, Places } from '@unbrace/shared/places';
import type { Actor } from '../identity/actor.ts';
import { Allow, Me } from '../identity/allow.ts';
import { Replies } from '../platform/http/replies.ts';
import { ManagePlaces } from './manage-places.ts';

/** A client's places, for those who book for a caller. */
@ApiTags('places')
@Controller('api/v1/clients/:id/places')
@Allow('owner', 'admin', 'scheduler')
export class ClientPlacesController {
  constructor(private readonly places: ManagePlaces) {}

  @Get()
  @Replies(Places)
  async list(@Me() me: Actor, @Param('id', { schema: ClientId }) id: ClientId) {
    return { items: await this.places.list(me, id), nextCursor: null };
  }

  @Post()
  @Replies(Place, 201)
  add(
    @Me() me: Actor,
    @Param('id', { schema: ClientId }) id: ClientId,
    @Body({ schema: AddPlaceRequest }) body: AddPlaceRequest,
  ) {
    return this.places.add(me, id, body);
  }
}
