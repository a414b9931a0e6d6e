import { Body, Controller, Delete, Get, Param, Post, Put, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  AcceptInvitation as AcceptRequest,
  InvitationToken,
  InvitationView,
  InviteRequest,
  LetClearCallsRequest,
  Members,
} from '@unbrace/shared/identity';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Replies, RepliesNothing } from '../platform/http/replies.ts';
import { AcceptInvitation } from './accept-invitation.ts';
import type { Actor } from './actor.ts';
import { Allow, AllowAnybody, Me } from './allow.ts';
import { InviteStaff } from './invite-staff.ts';
import { ManageMembers } from './manage-members.ts';
import { deviceOf } from './session.controller.ts';
import { SessionCookie } from './session-cookie.ts';

/** The clinic's staff: who they are, inviting them, coming in by an invitation. */
@ApiTags('identity')
@Controller('api/v1')
export class MembersController {
  constructor(
    private readonly members: ManageMembers,
    private readonly invite: InviteStaff,
    private readonly accept: AcceptInvitation,
    private readonly cookie: SessionCookie,
  ) {}

  @Get('members')
  @Allow('owner', 'admin')
  @Replies(Members)
  list(@Me() me: Actor) {
    return this.members.list(me);
  }

  @Delete('members/:id')
  @Allow('owner', 'admin')
  @RepliesNothing()
  end(@Me() me: Actor, @Param('id', { schema: z.uuid() }) id: string) {
    return this.members.end(me, id);
  }

  @Put('members/:id/calls')
  @Allow('owner', 'admin')
  @RepliesNothing()
  calls(
    @Me() me: Actor,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: LetClearCallsRequest }) { may }: LetClearCallsRequest,
  ) {
    return this.members.letClearCalls(me, id, may);
  }

  @Post('invitations')
  @Allow('owner', 'admin')
  @RepliesNothing()
  invited(@Me() me: Actor, @Body({ schema: InviteRequest }) body: InviteRequest) {
    return this.invite.execute(me, body);
  }

  // The token travels in a body, never in an address that logs keep.
  @Post('invitations/reading')
  @AllowAnybody()
  @Replies(InvitationView)
  look(@Body({ schema: InvitationToken }) body: z.infer<typeof InvitationToken>) {
    return this.accept.look(body.token);
  }

  @Post('invitations/acceptance')
  @AllowAnybody()
  @RepliesNothing()
  async comeIn(
    @Body({ schema: AcceptRequest }) body: z.infer<typeof AcceptRequest>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    this.cookie.set(reply, await this.accept.execute(body.token, body.password, deviceOf(request)));
  }
}
