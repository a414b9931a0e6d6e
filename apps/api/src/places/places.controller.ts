import { Body, Controller, Delete, Get, Param, Patch, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PlaceId } from '@unbrace/shared/kernel';
import { AddPlaceRequest, ChangePlaceRequest, Place, Places } from '@unbrace/shared/places';
import { ownClientId } from '../clients/find-client.ts';
import type { Actor } from '../identity/actor.ts';
import { Allow, Me } from '../identity/allow.ts';
import { Replies } from '../platform/http/replies.ts';
import { ManagePlaces } from './manage-places.ts';

/** A client's own places; the desk changes and retires anybody's. */
@ApiTags('places')
@Controller('api/v1/places')
@Allow('client', 'owner', 'admin', 'scheduler')
export class PlacesController {
  constructor(private readonly places: ManagePlaces) {}

  @Get()
  @Allow('client')
  @Replies(Places)
  async list(@Me() me: Actor) {
    return { items: await this.places.list(me, ownClientId(me)), nextCursor: null };
  }

  @Post()
  @Allow('client')
  @Replies(Place, 201)
  add(@Me() me: Actor, @Body({ schema: AddPlaceRequest }) body: AddPlaceRequest) {
    return this.places.add(me, ownClientId(me), body);
  }

  @Patch(':id')
  @Replies(Place)
  change(
    @Me() me: Actor,
    @Param('id', { schema: PlaceId }) id: PlaceId,
    @Body({ schema: ChangePlaceRequest }) body: ChangePlaceRequest,
  ) {
    return this.places.change(me, id, body);
  }

  @Put(':id/retirement')
  @Replies(Place)
  retire(@Me() me: Actor, @Param('id', { schema: PlaceId }) id: PlaceId) {
    return this.places.setRetired(me, id, true);
  }

  @Delete(':id/retirement')
  @Replies(Place)
  revive(@Me() me: Actor, @Param('id', { schema: PlaceId }) id: PlaceId) {
    return this.places.setRetired(me, id, false);
  }
}
