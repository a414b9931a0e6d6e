import { Injectable } from '@nestjs/common';
import { priceChanged, treatmentConsent, treatmentConsentOutdated } from '@unbrace/shared/bookings';
import { type BookedSeries, type BookSeriesRequest, datesRepeated, datesTaken } from '@unbrace/shared/series';
import { fromText, isSameMoney } from '@unbrace/shared/kernel';
import { AuditLog } from '../audit/audit-log.ts';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { person } from '../bookings/booking-step.ts';
import { viewsOf } from '../bookings/describe-booking.ts';
import { holdVisit } from '../bookings/hold-visit.ts';
import { isDesk } from '../bookings/may.ts';
import { settleAnswers } from '../bookings/settle-answers.ts';
import type { Actor } from '../identity/actor.ts';
import { recordTreatmentConsent } from '../intake/treatment-consent.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Vault } from '../platform/crypto/vault.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { answersForSeries, repeatOf } from './repeat-of.ts';
import { SeriesRepository } from './series.repository.ts';

/** Books the dates of a series, one booking each: all of them in one transaction, or none. */
@Injectable()
export class BookSeries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
  ) {}

  /** @throws Problem series/dates-taken, dates-repeated, bookings/price-changed, consent-outdated, those of the answers, not-found */
  execute(actor: Actor, request: BookSeriesRequest): Promise<BookedSeries> {
    const starts = request.visits.map(({ startsAt }) => fromText(startsAt));
    if (new Set(starts).size < starts.length) throw datesRepeated(undefined);
    refuseWithoutConsent(actor, request);
    return this.database.transaction(actor.clinicId, async (tx) => {
      const now = this.clock.now();
      const booked = await this.book(tx, actor, request);
      const [first] = booked;
      if (!first) throw datesTaken({ startsAt: [] });
      const series = {
        clientId: first.clientId,
        everyWeeks: request.everyWeeks,
        createdByUserId: actor.userId,
        bookingIds: booked.map(({ id }) => id),
      };
      const id = await new SeriesRepository(tx).add(series, now);
      await new AuditLog(tx, now).record(actor, 'series-booked', { kind: 'series', id });
      return { id, bookings: await viewsOf(tx, booked, actor, now) };
    });
  }

  private async book(tx: Tx, actor: Actor, request: BookSeriesRequest): Promise<BookingRecord[]> {
    const now = this.clock.now();
    const repeat = await repeatOf(tx, actor, request.bookingId, now, request.who);
    const { intakeId, outcome } = await answersForSeries(tx, this.vault, repeat);
    const { clientId, recipientId } = repeat.booking;
    const booked: BookingRecord[] = [];
    const taken: string[] = [];
    // In the order of time, as every other way to a therapist's day: two series at once cannot wait for each other.
    const wanted = [...request.visits].sort((a, b) => fromText(a.startsAt) - fromText(b.startsAt));
    for (const { startsAt, total } of wanted) {
      const whom = { clientId, recipientId, intakeId };
      const held = await holdVisit(tx, repeat.search, whom, fromText(startsAt), actor);
      if (!held) {
        taken.push(startsAt);
        continue;
      }
      if (!isSameMoney(held.total, total)) throw priceChanged({ total: held.total });
      const version = request.consentVersion;
      const agreed = { ...held, treatmentConsentAt: version === null ? null : now };
      booked.push(await settleAnswers(tx, agreed, outcome, person(actor), now));
      if (version !== null)
        await recordTreatmentConsent(
          tx,
          { bookingId: held.id, recipientId, version, userId: actor.userId },
          now,
        );
    }
    if (taken.length > 0) throw datesTaken({ startsAt: taken });
    return booked;
  }
}

/** A client agrees to the treatment in the words of today; at the desk the therapist asks for it at the table. */
function refuseWithoutConsent(actor: Actor, { consentVersion }: BookSeriesRequest): void {
  if (consentVersion === null && isDesk(actor)) return;
  if (consentVersion !== treatmentConsent.version)
    throw treatmentConsentOutdated({ version: treatmentConsent.version });
}
