import { Body, Controller, Ip, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AnswerCheckInRequest, CheckInLinkView, CheckInReply, CheckInToken } from '@unbrace/shared/outcomes';
import { minutes } from '@unbrace/shared/kernel';
import type { z } from 'zod';
import { AllowAnybody } from '../identity/allow.ts';
import { Replies } from '../platform/http/replies.ts';
import { Throttled } from '../platform/http/throttled.ts';
import { AnswerCheckIn } from './answer-check-in.ts';
import { ReadCheckIn } from './read-check-in.ts';

/** How it went, asked after a visit by private link: its secret travels in the body, never in an address that logs keep. */
@ApiTags('outcomes')
@Controller('api/v1/check-ins')
export class OutcomesController {
  constructor(
    private readonly answer: AnswerCheckIn,
    private readonly read: ReadCheckIn,
  ) {}

  @Post('reading')
  @AllowAnybody()
  @Throttled('check-in-link', 300, minutes(15))
  @Replies(CheckInLinkView)
  look(@Body({ schema: CheckInToken }) { token }: z.infer<typeof CheckInToken>) {
    return this.read.execute(token);
  }

  // Sent twice it is a further submission; the later one counts, and a red flag stays one.
  @Post()
  @AllowAnybody()
  @Throttled('check-in', 300, minutes(15))
  @Replies(CheckInReply)
  say(@Body({ schema: AnswerCheckInRequest }) body: AnswerCheckInRequest, @Ip() address: string) {
    return this.answer.execute(body, address);
  }
}
