import { Injectable } from '@nestjs/common';
import {
  movedInAnswersDueAt,
  readVisitRow,
  type RowResults,
  type VisitRow,
  type VisitToMoveIn,
} from '@unbrace/shared/imports';
import { type Interval, overlaps } from '@unbrace/shared/kernel';
import { AuditLog } from '../audit/audit-log.ts';
import { claimsDuring } from '../availability/time-claims.ts';
import { blockOf, moveInVisit } from '../bookings/move-in-visit.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Config } from '../platform/config/config.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { ImportsRepository } from './imports.repository.ts';
import { type Fate, known, refused, rowByRow, type Wish } from './row-by-row.ts';
import { findVisit } from './visit-to-move-in.ts';

const taken = 'The therapist’s time is taken: it comes without a therapist, into the unassigned lane.';

interface Taken {
  readonly therapistId: string;
  readonly block: Interval;
}

/** Takes over future appointments from another system, or only tells what would become of each row. */
@Injectable()
export class MoveInVisits {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  execute(actor: Actor, rows: readonly VisitRow[], wish: Wish): Promise<RowResults> {
    const seen = new Set<string>();
    // What rows before would have taken, while nothing is written.
    const before: Taken[] = [];
    return rowByRow(rows, (row) => {
      const read = readVisitRow(row);
      if ('reason' in read) return refused(read.reason);
      const { externalId } = read.value;
      if (seen.has(externalId)) return known;
      seen.add(externalId);
      return this.database.transaction(actor.clinicId, (tx) =>
        wish === 'check' ? this.check(tx, read.value, before) : this.write(tx, actor, read.value),
      );
    });
  }

  private async check(tx: Tx, row: VisitToMoveIn, before: Taken[]): Promise<Fate> {
    const now = this.clock.now();
    if (await new ImportsRepository(tx).visit(row.externalId)) return known;
    const found = await findVisit(tx, row, now);
    if (typeof found === 'string') return refused(found);
    const { therapist, startsAt } = found;
    const block = blockOf(therapist, startsAt, row.minutes);
    const there = await claimsDuring(tx, [therapist.id], block, now);
    const isTaken =
      there.some((claim) => overlaps(claim.block, block)) ||
      before.some((each) => each.therapistId === therapist.id && overlaps(each.block, block));
    if (!isTaken) before.push({ therapistId: therapist.id, block });
    return isTaken ? { fate: 'overlap', reason: taken } : { fate: 'ready', reason: null };
  }

  private async write(tx: Tx, actor: Actor, row: VisitToMoveIn): Promise<Fate> {
    const now = this.clock.now();
    const imports = new ImportsRepository(tx);
    await imports.alone();
    if (await imports.visit(row.externalId)) return known;
    const found = await findVisit(tx, row, now);
    if (typeof found === 'string') return refused(found);
    const { search, whom, therapist, startsAt } = found;
    const answersDueAt = movedInAnswersDueAt(startsAt, now);
    const booking = await moveInVisit(
      tx,
      search,
      whom,
      { startsAt, therapist },
      { actor, publicUrl: this.config.publicUrl, answersDueAt },
    );
    await imports.noteVisit(row.externalId, booking.id, now);
    await new AuditLog(tx, now).record(actor, 'visit-moved-in', { kind: 'booking', id: booking.id });
    return booking.therapistId === null
      ? { fate: 'overlap', reason: taken }
      : { fate: 'added', reason: null };
  }
}
