import { Injectable } from '@nestjs/common';
import { toText } from '@unbrace/shared/kernel';
import { type CheckInLinkView, formAfter } from '@unbrace/shared/outcomes';
import { Country } from '@unbrace/shared/triage';
import { recipientOf } from '../clients/find-recipient.ts';
import { clinicOf } from '../clinics/find-clinic.ts';
import { firstNameOf } from '../intake/read-intake-link.ts';
import { placeOf } from '../places/find-place.ts';
import { tightenedOf } from '../triage/thresholds-of.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import { withCheckIn } from './open-check-in.ts';

/** Says what a link after a visit is for: which clinic, whose first name, which visit. Nothing about health. */
@Injectable()
export class ReadCheckIn {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem not-found, identity/link-spent */
  execute(token: string): Promise<CheckInLinkView> {
    const now = this.clock.now();
    return withCheckIn(this.database, token, now, async (tx, { booking, endedAt }) => {
      const { name, phone } = await clinicOf(tx);
      const { country } = await placeOf(tx, booking.placeId);
      return {
        clinic: { name, phone, country: Country.parse(country), thresholds: await tightenedOf(tx) },
        firstName: firstNameOf((await recipientOf(tx, booking.recipientId)).name),
        visitedAt: toText(booking.startsAt),
        timeZone: booking.timeZone,
        form: formAfter(endedAt, now),
      };
    });
  }
}
