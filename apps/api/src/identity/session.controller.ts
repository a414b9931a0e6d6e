import { Body, Controller, Delete, Get, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentSession, SignInRequest, SwitchClinicRequest } from '@unbrace/shared/identity';
import type { UserId } from '@unbrace/shared/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Replies, RepliesNothing } from '../platform/http/replies.ts';
import type { Actor } from './actor.ts';
import { AllowAnybody, AllowSignedIn, Me, MeIfAny } from './allow.ts';
import { DescribeSession } from './describe-session.ts';
import { EnterClinic } from './enter-clinic.ts';
import { CheckedUser, PasswordGuard } from './password.guard.ts';
import { SessionCookie } from './session-cookie.ts';
import { SignOut } from './sign-out.ts';

/** Who is signed in; signing in and out. */
@ApiTags('identity')
@Controller('api/v1')
export class SessionController {
  constructor(
    private readonly describe: DescribeSession,
    private readonly enter: EnterClinic,
    private readonly signOut: SignOut,
    private readonly cookie: SessionCookie,
  ) {}

  @Get('session')
  @AllowAnybody()
  @Replies(CurrentSession)
  async current(@MeIfAny() me: Actor | null) {
    return { session: me && (await this.describe.execute(me)) };
  }

  @Post('session')
  @AllowAnybody()
  @UseGuards(PasswordGuard)
  @RepliesNothing()
  async signIn(
    @Body({ schema: SignInRequest }) body: SignInRequest,
    @CheckedUser() user: UserId,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    this.cookie.set(reply, await this.enter.execute(user, body.clinic, deviceOf(request)));
  }

  @Post('session/clinic')
  @AllowSignedIn()
  @RepliesNothing()
  async switchClinic(
    @Me() me: Actor,
    @Body({ schema: SwitchClinicRequest }) body: z.infer<typeof SwitchClinicRequest>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const token = await this.enter.execute(me.userId, body.clinic, deviceOf(request));
    await this.signOut.here(this.cookie.read(request) ?? '');
    this.cookie.set(reply, token);
  }

  @Delete('session')
  @AllowAnybody()
  @RepliesNothing()
  async out(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    await this.signOut.here(this.cookie.read(request) ?? '');
    this.cookie.clear(reply);
  }

  @Delete('sessions')
  @AllowSignedIn()
  @RepliesNothing()
  async outEverywhere(@Me() me: Actor, @Res({ passthrough: true }) reply: FastifyReply) {
    await this.signOut.everywhere(me);
    this.cookie.clear(reply);
  }
}

/** Where a request comes from, as it is kept with its session. */
export function deviceOf(request: FastifyRequest): { address: string; agent: string | null } {
  return { address: request.ip, agent: request.headers['user-agent'] ?? null };
}
