import { Injectable } from '@nestjs/common';
import type { IntakeLinkView } from '@unbrace/shared/intake';
import { type BookingId, notFound, toText } from '@unbrace/shared/kernel';
import { recipientOf } from '../clients/find-recipient.ts';
import { clinicOf } from '../clinics/find-clinic.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Vault } from '../platform/crypto/vault.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { tightenedOf } from '../triage/thresholds-of.ts';
import { type AskedVisit, AskedVisitsRepository } from './asked-visits.repository.ts';
import { openIntakeLink } from './intake-link.ts';
import { isAnswered } from './is-answered.ts';
import { IntakesRepository } from './intakes.repository.ts';
import { recheckHoldsMs, recheckOf } from './recheck-of.ts';

/** Says what a private link is for: which clinic, whose first name, which visit, done or not. Nothing about health. */
@Injectable()
export class ReadIntakeLink {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
  ) {}

  /** @throws Problem not-found, identity/link-spent */
  async execute(token: string): Promise<IntakeLinkView> {
    const { clinicId, bookingId } = await openIntakeLink(this.database, token, this.clock.now());
    return this.database.transaction(clinicId, async (tx) => {
      const visit = await new AskedVisitsRepository(tx).find(bookingId);
      if (!visit) throw notFound(undefined);
      const person = await recipientOf(tx, visit.recipientId);
      const { name, phone, country } = await clinicOf(tx);
      const intake = await new IntakesRepository(tx).latestForBooking(bookingId, person.id);
      const isDone = intake !== null && isAnswered(intake, visit);
      return {
        clinic: { name, phone, country, thresholds: await tightenedOf(tx) },
        recipientId: person.id,
        bookingId,
        firstName: firstNameOf(person.name),
        startsAt: toText(visit.startsAt),
        timeZone: visit.timeZone,
        // Answers from before a hold asked again are not gone on with.
        intakeId: intake && (isDone || intake.status === 'draft') ? intake.id : null,
        done: isDone,
        recheck: await this.isToBeRechecked(tx, bookingId, visit),
      };
    });
  }

  private async isToBeRechecked(tx: Tx, bookingId: BookingId, visit: AskedVisit): Promise<boolean> {
    const now = this.clock.now();
    if (visit.state !== 'confirmed' || visit.startsAt - now > recheckHoldsMs) return false;
    const { answeredAt } = await recheckOf(tx, this.vault, { bookingId, intakeId: visit.intakeId }, now);
    return answeredAt === null;
  }
}

export function firstNameOf(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name;
}
