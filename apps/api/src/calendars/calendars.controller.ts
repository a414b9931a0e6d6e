import { Controller, Delete, Get, Header, Headers, Param, Put, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CalendarFeed, NewCalendarFeed } from '@unbrace/shared/calendars';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../identity/actor.ts';
import { Allow, AllowAnybody, Me } from '../identity/allow.ts';
import { Replies, RepliesFile, RepliesNothing } from '../platform/http/replies.ts';
import { ReadCalendar } from './read-calendar.ts';
import { ShareCalendar } from './share-calendar.ts';

const type = 'text/calendar; charset=utf-8';

/** A therapist's visits in their own calendar. */
@ApiTags('calendars')
@Controller('api/v1')
export class CalendarsController {
  constructor(
    private readonly share: ShareCalendar,
    private readonly read: ReadCalendar,
  ) {}

  @Get('therapists/me/calendar')
  @Allow('therapist')
  @Replies(CalendarFeed)
  show(@Me() me: Actor) {
    return this.share.show(me);
  }

  @Put('therapists/me/calendar')
  @Allow('therapist')
  @Replies(NewCalendarFeed)
  make(@Me() me: Actor) {
    return this.share.make(me);
  }

  @Delete('therapists/me/calendar')
  @Allow('therapist')
  @RepliesNothing()
  end(@Me() me: Actor) {
    return this.share.end(me);
  }

  // Calendars send no headers of ours, so the secret is in the address; our own log keeps the route's pattern only.
  @Get('calendars/:token/visits.ics')
  @AllowAnybody()
  @RepliesFile('text/calendar')
  @Header('cache-control', 'private, no-cache')
  async visits(
    @Param('token') token: string,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { text, etag } = await this.read.execute(token);
    void reply.header('etag', etag);
    if (known?.split(/,\s*/).some((each) => each.replace(/^W\//, '') === etag)) return void reply.status(304);
    return new StreamableFile(Buffer.from(text), { type });
  }
}
