import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AuditLines, AuditQuery } from '@unbrace/shared/audit';
import type { Actor } from '../identity/actor.ts';
import { Allow, Me } from '../identity/allow.ts';
import { Replies } from '../platform/http/replies.ts';
import { ReadAuditLog } from './read-audit-log.ts';

@ApiTags('audit')
@Controller('api/v1/audit')
export class AuditController {
  constructor(private readonly log: ReadAuditLog) {}

  @Get()
  @Allow('owner')
  @Replies(AuditLines)
  read(@Me() me: Actor, @Query({ schema: AuditQuery }) query: AuditQuery) {
    return this.log.execute(me, query);
  }
}
