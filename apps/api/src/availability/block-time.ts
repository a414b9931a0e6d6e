import { Injectable } from '@nestjs/common';
import { type BlockedTime, type BlockTimeRequest, timeTaken } from '@unbrace/shared/availability';
import { type ClaimId, fromText, notFound, toText } from '@unbrace/shared/kernel';
import { AuditLog } from '../audit/audit-log.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import { therapistOf } from '../therapists/list-therapists.ts';
import { BlockedTimesRepository } from './blocked-times.repository.ts';
import { ClaimsRepository } from './claims.repository.ts';

/** Takes time of a therapist for something that is no visit, where nothing else is; and gives it back. */
@Injectable()
export class BlockTime {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem not-found, availability/time-taken with what is there */
  execute(actor: Actor, { therapistId, note, ...request }: BlockTimeRequest): Promise<BlockedTime> {
    const block = { from: fromText(request.startsAt), to: fromText(request.endsAt) };
    return this.database.transaction(actor.clinicId, async (tx) => {
      const now = this.clock.now();
      await therapistOf(tx, therapistId);
      const claims = new ClaimsRepository(tx);
      await claims.lock([therapistId]);
      const id = await claims.claim(
        {
          therapistId,
          bookingId: null,
          kind: 'manual',
          startsAt: block.from,
          endsAt: block.to,
          block,
          place: null,
          driveInMinutes: null,
          driveOutMinutes: null,
          expiresAt: null,
          note,
        },
        now,
      );
      if (!id) {
        const inTheWay = await claims.live([therapistId], block, now);
        throw timeTaken({
          taken: inTheWay.map(({ startsAt, endsAt, bookingId }) => ({
            startsAt: toText(startsAt),
            endsAt: toText(endsAt),
            bookingId,
          })),
        });
      }
      await new AuditLog(tx, now).record(actor, 'time-blocked', { kind: 'therapist', id: therapistId });
      return { id, therapistId, startsAt: toText(block.from), endsAt: toText(block.to), note };
    });
  }

  /** @throws Problem not-found */
  free(actor: Actor, id: ClaimId): Promise<void> {
    return this.database.transaction(actor.clinicId, async (tx) => {
      if (!(await new BlockedTimesRepository(tx).release(id))) throw notFound(undefined);
      await new AuditLog(tx, this.clock.now()).record(actor, 'time-freed', { kind: 'claim', id });
    });
  }
}
