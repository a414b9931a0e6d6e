import { Injectable } from '@nestjs/common';
import type { ClinicId, UserId } from '@unbrace/shared/kernel';
import { AuditLog } from '../audit/audit-log.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import { newToken } from './secret-token.ts';
import { absoluteLifeMs } from './session-life.ts';
import { SessionsRepository } from './sessions.repository.ts';

/** Where a session was opened from. */
export interface Device {
  readonly address: string;
  readonly agent: string | null;
}

/** Opens a session of a user at a clinic and gives its token; each sign-in has its own. */
@Injectable()
export class OpenSession {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async execute(userId: UserId, clinicId: ClinicId, device: Device): Promise<string> {
    const token = newToken();
    const now = this.clock.now();
    await this.database.transaction(clinicId, async (tx) => {
      await new SessionsRepository(tx.db).open({
        token,
        userId,
        clinicId,
        at: now,
        until: now + absoluteLifeMs,
        address: device.address,
        device: device.agent?.slice(0, 200) ?? null,
      });
      await new AuditLog(tx, now).record({ userId, address: device.address }, 'signed-in', {
        kind: 'user',
        id: userId,
      });
    });
    return token;
  }
}
