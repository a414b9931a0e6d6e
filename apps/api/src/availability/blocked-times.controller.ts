import { Body, Controller, Delete, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { BlockedTime, BlockTimeRequest } from '@unbrace/shared/availability';
import { ClaimId } from '@unbrace/shared/kernel';
import type { Actor } from '../identity/actor.ts';
import { Allow, Me } from '../identity/allow.ts';
import { Replies, RepliesNothing } from '../platform/http/replies.ts';
import { BlockTime } from './block-time.ts';

@ApiTags('availability')
@Controller('api/v1/blocked-times')
@Allow('owner', 'admin', 'scheduler')
export class BlockedTimesController {
  constructor(private readonly blockTime: BlockTime) {}

  @Post()
  @Replies(BlockedTime, 201)
  block(@Me() me: Actor, @Body({ schema: BlockTimeRequest }) body: BlockTimeRequest) {
    return this.blockTime.execute(me, body);
  }

  @Delete(':id')
  @RepliesNothing()
  free(@Me() me: Actor, @Param('id', { schema: ClaimId }) id: ClaimId) {
    return this.blockTime.free(me, id);
  }
}
