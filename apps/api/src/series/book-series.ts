import { Injectable } from '@nestjs/common';
import { priceChanged, treatmentConsent, treatmentConsentOutdated } from '@unbrace/shared/bookings';
import { type BookedSeries, type BookSeriesRequest, datesRepeated, datesTaken } from '@unbrace/shared/series';
import { fromText, type Instant, type IntakeId, isSameMoney } from '@unbrace/shared/kernel';
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
import { answersForSeries, type Repeat, repeatOf } from './repeat-of.ts';
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
      const repeat = await repeatOf(tx, actor, request.bookingId, now, request.who);
      const { intakeId, outcome } = await answersForSeries(tx, this.vault, repeat);
      const held = await holdAll(tx, actor, request, repeat, intakeId);
      // Together before anybody is asked: who is, may keep a time further ahead than single visits may be.
      const id = await new SeriesRepository(tx).add(
        {
          clientId: repeat.booking.clientId,
          everyWeeks: request.everyWeeks,
          createdByUserId: actor.userId,
          bookingIds: held.map((each) => each.id),
        },
        now,
      );
      const booked: BookingRecord[] = [];
      for (const each of held) {
        booked.push(await settleAnswers(tx, each, outcome, person(actor), now));
        await this.recordConsent(tx, actor, each, request, now);
      }
      await new AuditLog(tx, now).record(actor, 'series-booked', { kind: 'series', id });
      return { id, bookings: await viewsOf(tx, booked, actor, now) };
    });
  }

  private async recordConsent(
    tx: Tx,
    { userId }: Actor,
    { id: bookingId, recipientId }: BookingRecord,
    { consentVersion: version }: BookSeriesRequest,
    now: Instant,
  ): Promise<void> {
    if (version !== null) await recordTreatmentConsent(tx, { bookingId, recipientId, version, userId }, now);
  }
}

/** @throws Problem series/dates-taken with all that are, bookings/price-changed */
async function holdAll(
  tx: Tx,
  actor: Actor,
  request: BookSeriesRequest,
  repeat: Repeat,
  intakeId: IntakeId,
): Promise<BookingRecord[]> {
  const { clientId, recipientId } = repeat.booking;
  const held: BookingRecord[] = [];
  const taken: string[] = [];
  // In the order of time, as every other way to a therapist's day: two series at once cannot wait for each other.
  const wanted = [...request.visits].sort((a, b) => fromText(a.startsAt) - fromText(b.startsAt));
  for (const { startsAt, total } of wanted) {
    const whom = { clientId, recipientId, intakeId };
    const visit = await holdVisit(tx, repeat.search, whom, fromText(startsAt), actor);
    if (visit && !isSameMoney(visit.total, total)) throw priceChanged({ total: visit.total });
    if (visit)
      held.push({ ...visit, treatmentConsentAt: request.consentVersion === null ? null : repeat.search.now });
    else taken.push(startsAt);
  }
  if (taken.length > 0 || held.length === 0) throw datesTaken({ startsAt: taken });
  return held;
}

/** A client agrees to the treatment in the words of today; at the desk the therapist asks for it at the table. */
function refuseWithoutConsent(actor: Actor, { consentVersion }: BookSeriesRequest): void {
  if (consentVersion === null && isDesk(actor)) return;
  if (consentVersion !== treatmentConsent.version)
    throw treatmentConsentOutdated({ version: treatmentConsent.version });
}
