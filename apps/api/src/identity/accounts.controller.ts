import { Body, Controller, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  PasswordResetRequest,
  RedeemPasswordReset as RedeemRequest,
  SignUpRequest,
} from '@unbrace/shared/identity';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { RepliesNothing } from '../platform/http/replies.ts';
import { AllowAnybody } from './allow.ts';
import { AskForPasswordReset, RedeemPasswordReset } from './reset-password.ts';
import { deviceOf } from './session.controller.ts';
import { SessionCookie } from './session-cookie.ts';
import { SignUp } from './sign-up.ts';

/** Accounts of people who are not signed in: a new one, and a forgotten password. */
@ApiTags('identity')
@Controller('api/v1')
@AllowAnybody()
export class AccountsController {
  constructor(
    private readonly signUp: SignUp,
    private readonly ask: AskForPasswordReset,
    private readonly redeem: RedeemPasswordReset,
    private readonly cookie: SessionCookie,
  ) {}

  @Post('accounts')
  @RepliesNothing()
  async create(
    @Body({ schema: SignUpRequest }) body: SignUpRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    this.cookie.set(reply, await this.signUp.execute(body, deviceOf(request)));
  }

  @Post('password-resets')
  @RepliesNothing()
  askForReset(
    @Body({ schema: PasswordResetRequest }) body: z.infer<typeof PasswordResetRequest>,
    @Req() { ip }: FastifyRequest,
  ) {
    return this.ask.execute(body.email, ip);
  }

  @Post('password-resets/redemption')
  @RepliesNothing()
  redeemReset(@Body({ schema: RedeemRequest }) body: z.infer<typeof RedeemRequest>) {
    return this.redeem.execute(body.token, body.password);
  }
}
