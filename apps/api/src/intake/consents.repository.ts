import type { BookingId, Instant, RecipientId, UserId } from '@unbrace/shared/kernel';
import { v7 as uuid } from 'uuid';
import type { Tx } from '../platform/database/database.ts';

/** Consents as they were given: to what, in which words, by whom and when. */
export class ConsentsRepository {
  constructor(private readonly tx: Tx) {}

  /** Consent to store health data. `givenByUserId` is null for a person who came by a private link. */
  async addToStoring(
    consent: {
      recipientId: RecipientId;
      bookingId: BookingId | null;
      version: string;
      givenByUserId: UserId | null;
    },
    at: Instant,
  ): Promise<string> {
    const id = uuid();
    await this.tx.db.consent.create({
      data: { clinicId: this.tx.clinicId, id, kind: 'store_health_data', ...consent, givenAt: new Date(at) },
      select: { id: true },
    });
    return id;
  }

  /** Consent to be treated at one visit. */
  async addToTreatment(
    consent: { recipientId: RecipientId; bookingId: BookingId; version: string; givenByUserId: UserId },
    at: Instant,
  ): Promise<void> {
    await this.tx.db.consent.create({
      data: { clinicId: this.tx.clinicId, id: uuid(), kind: 'treatment', ...consent, givenAt: new Date(at) },
      select: { id: true },
    });
  }
}
