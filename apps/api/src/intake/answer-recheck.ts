import { Injectable } from '@nestjs/common';
import {
  recheckNotNow,
  type RecheckReply,
  type RecheckRequest,
  type RecheckView,
} from '@unbrace/shared/intake';
import { type BookingId, type Instant, notFound } from '@unbrace/shared/kernel';
import { AuditLog } from '../audit/audit-log.ts';
import { person } from '../bookings/booking-step.ts';
import { recipientOf } from '../clients/find-recipient.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Vault } from '../platform/crypto/vault.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { type AskedVisit, AskedVisitsRepository } from './asked-visits.repository.ts';
import { circumstancesOf } from './circumstances.ts';
import { dateOfBirthOf } from './date-of-birth.ts';
import type { IntakeActor } from './intake-actor.ts';
import { isTheirs, mayAnswerFor } from './own-intake.ts';
import { recheckHoldsMs, recheckOf } from './recheck-of.ts';
import { recheckVisit } from './recheck-visit.ts';

const stillToCome: readonly string[] = ['confirmed', 'en_route', 'arrived'];

/** "Anything new since you answered?", asked of the person who will be treated in the 24 hours before. */
@Injectable()
export class AnswerRecheck {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
  ) {}

  /** @throws Problem not-found */
  look(who: IntakeActor, id: BookingId): Promise<RecheckView> {
    return this.database.transaction(who.clinicId, async (tx) => {
      const now = this.clock.now();
      const visit = await this.theirs(tx, who, id, now);
      await new AuditLog(tx, now).record(who.audited, 'recheck-read', { kind: 'booking', id });
      return recheckOf(tx, this.vault, { bookingId: id, intakeId: visit.intakeId }, now);
    });
  }

  /** @throws Problem not-found, intake/recheck-not-now, bookings/intake-incomplete, invalid */
  execute(who: IntakeActor, id: BookingId, { answers }: RecheckRequest): Promise<RecheckReply> {
    return this.database.transaction(who.clinicId, async (tx) => {
      const now = this.clock.now();
      const visit = await this.theirs(tx, who, id, now);
      if (!stillToCome.includes(visit.state) || visit.startsAt - now > recheckHoldsMs) {
        throw recheckNotNow(undefined);
      }
      const stepper = who.by === 'client' ? person(who.audited) : ({ as: 'recipient' } as const);
      const about = { bookingId: id, intakeId: visit.intakeId };
      return recheckVisit(tx, this.vault, about, answers, { audited: who.audited, stepper }, now);
    });
  }

  /** Nobody else's visit is there, and nobody answers for another adult. */
  private async theirs(tx: Tx, who: IntakeActor, id: BookingId, now: Instant): Promise<AskedVisit> {
    const visit =
      who.by === 'link' && who.bookingId !== id ? null : await new AskedVisitsRepository(tx).find(id);
    if (!visit) throw notFound(undefined);
    const recipient = await recipientOf(tx, visit.recipientId);
    const dateOfBirth = await dateOfBirthOf(tx, this.vault, recipient.id);
    const { today } = await circumstancesOf(tx, id, now);
    if (!isTheirs(who, recipient) || !mayAnswerFor(who, recipient, dateOfBirth, today))
      throw notFound(undefined);
    return visit;
  }
}
