import { Module } from '@nestjs/common';
import { AuditController } from './audit.controller.ts';
import { ReadAuditLog } from './read-audit-log.ts';

@Module({ controllers: [AuditController], providers: [ReadAuditLog] })
export class AuditModule {}
