import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  AddClientRequest,
  AddRecipientRequest,
  ChangeClientRequest,
  Client,
  Clients,
  ClientSearch,
  Recipient,
  Recipients,
} from '@unbrace/shared/clients';
import { ClientId } from '@unbrace/shared/kernel';
import type { Actor } from '../identity/actor.ts';
import { Allow, Me } from '../identity/allow.ts';
import { Replies } from '../platform/http/replies.ts';
import { ManageClients } from './manage-clients.ts';
import { ManageRecipients } from './manage-recipients.ts';

/** The clinic's clients, for those who take calls. */
@ApiTags('clients')
@Controller('api/v1/clients')
@Allow('owner', 'admin', 'scheduler')
export class ClientsController {
  constructor(
    private readonly clients: ManageClients,
    private readonly recipients: ManageRecipients,
  ) {}

  @Get()
  @Replies(Clients)
  search(@Me() me: Actor, @Query({ schema: ClientSearch }) query: ClientSearch) {
    return this.clients.search(me, query);
  }

  @Get(':id')
  @Replies(Client)
  one(@Me() me: Actor, @Param('id', { schema: ClientId }) id: ClientId) {
    return this.clients.one(me, id);
  }

  @Post()
  @Replies(Client, 201)
  add(@Me() me: Actor, @Body({ schema: AddClientRequest }) body: AddClientRequest) {
    return this.clients.add(me, body);
  }

  @Patch(':id')
  @Replies(Client)
  change(
    @Me() me: Actor,
    @Param('id', { schema: ClientId }) id: ClientId,
    @Body({ schema: ChangeClientRequest }) body: ChangeClientRequest,
  ) {
    return this.clients.change(me, id, body);
  }

  @Put(':id/retirement')
  @Replies(Client)
  retire(@Me() me: Actor, @Param('id', { schema: ClientId }) id: ClientId) {
    return this.clients.setRetired(me, id, true);
  }

  @Delete(':id/retirement')
  @Replies(Client)
  revive(@Me() me: Actor, @Param('id', { schema: ClientId }) id: ClientId) {
    return this.clients.setRetired(me, id, false);
  }

  @Get(':id/recipients')
  @Replies(Recipients)
  async listRecipients(@Me() me: Actor, @Param('id', { schema: ClientId }) id: ClientId) {
    return { items: await this.recipients.list(me, id), nextCursor: null };
  }

  @Post(':id/recipients')
  @Replies(Recipient, 201)
  addRecipient(
    @Me() me: Actor,
    @Param('id', { schema: ClientId }) id: ClientId,
    @Body({ schema: AddRecipientRequest }) body: AddRecipientRequest,
  ) {
    return this.recipients.add(me, id, body);
  }
}
