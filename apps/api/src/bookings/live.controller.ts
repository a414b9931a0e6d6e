import { Controller, Headers, Sse } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DayChange, TimesChange } from '@unbrace/shared/bookings';
import type { Actor } from '../identity/actor.ts';
import { Allow, Me } from '../identity/allow.ts';
import { RepliesStream } from '../platform/http/replies.ts';
import { WatchChanges } from './watch-changes.ts';

/** What changes while somebody looks, as server-sent events. */
@ApiTags('live')
@Controller('api/v1')
export class LiveController {
  constructor(private readonly watch: WatchChanges) {}

  @Sse('desk/events')
  @Allow('owner', 'admin', 'scheduler')
  @RepliesStream(DayChange)
  desk(@Me() me: Actor, @Headers('last-event-id') lastHeard: string | undefined) {
    return this.watch.desk(me, lastHeard);
  }

  @Sse('slots/events')
  @Allow('client', 'owner', 'admin', 'scheduler')
  @RepliesStream(TimesChange)
  times(@Me() me: Actor, @Headers('last-event-id') lastHeard: string | undefined) {
    return this.watch.times(me, lastHeard);
  }
}
