import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ClientRows, RowResults, VisitRows } from '@unbrace/shared/imports';
import type { z } from 'zod';
import type { Actor } from '../identity/actor.ts';
import { Allow, Me } from '../identity/allow.ts';
import { Idempotent } from '../platform/http/idempotency.ts';
import { Replies } from '../platform/http/replies.ts';
import { MoveInClients } from './move-in-clients.ts';
import { MoveInVisits } from './move-in-visits.ts';

/** A clinic moves in: clients and what is to come, row by row; a check tells of each row before anything is written. */
@ApiTags('imports')
@Controller('api/v1/imports')
@Allow('owner', 'admin')
export class ImportsController {
  constructor(
    private readonly clients: MoveInClients,
    private readonly visits: MoveInVisits,
  ) {}

  @Post('clients/check')
  @Replies(RowResults)
  checkClients(@Me() me: Actor, @Body({ schema: ClientRows }) { rows }: z.infer<typeof ClientRows>) {
    return this.clients.execute(me, rows, 'check');
  }

  @Post('clients')
  @Idempotent()
  @Replies(RowResults)
  moveInClients(@Me() me: Actor, @Body({ schema: ClientRows }) { rows }: z.infer<typeof ClientRows>) {
    return this.clients.execute(me, rows, 'write');
  }

  @Post('visits/check')
  @Replies(RowResults)
  checkVisits(@Me() me: Actor, @Body({ schema: VisitRows }) { rows }: z.infer<typeof VisitRows>) {
    return this.visits.execute(me, rows, 'check');
  }

  @Post('visits')
  @Idempotent()
  @Replies(RowResults)
  moveInVisits(@Me() me: Actor, @Body({ schema: VisitRows }) { rows }: z.infer<typeof VisitRows>) {
    return this.visits.execute(me, rows, 'write');
  }
}
