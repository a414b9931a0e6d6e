import { Injectable, type OnModuleInit } from '@nestjs/common';
import { dateOf, localDay } from '@unbrace/shared/availability';
import type { ClinicId, Instant } from '@unbrace/shared/kernel';
import { reopenHold } from '../bookings/reopen-hold.ts';
import { visitStart } from '../bookings/visit-start.ts';
import { clinicOf } from '../clinics/find-clinic.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database, type Tx } from '../platform/database/database.ts';
import { Sweeps } from '../platform/jobs/sweeps.ts';
import { CareDocumentsRepository, type DocumentRecord } from './care-documents.repository.ts';
import { CareLocksRepository } from './care-locks.repository.ts';

/** A document that has run out opens again what it had ended: the lock, and the hold of a visit that is still to come. */
@Injectable()
export class ExpireDocuments implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly sweeps: Sweeps,
  ) {}

  onModuleInit(): void {
    this.sweeps.registerForEachClinic('documents', (clinicId) => this.execute(clinicId));
  }

  async execute(clinicId: ClinicId): Promise<void> {
    const now = this.clock.now();
    const outlived = await this.database.transaction(clinicId, async (tx) =>
      new CareDocumentsRepository(tx).outlived(await todayOf(tx, now)),
    );
    for (const document of outlived) {
      await this.database.transaction(clinicId, (tx) => expire(tx, document, now));
    }
  }
}

async function expire(tx: Tx, { id, recipientId, bookingId }: DocumentRecord, now: Instant): Promise<void> {
  const documents = new CareDocumentsRepository(tx);
  if (!(await documents.expire(id))) return;
  const others = await documents.of(recipientId);
  // Another document that was accepted still holds.
  if (others.some(({ state }) => state === 'accepted')) return;
  await relock(tx, recipientId, now);
  if (bookingId !== null && (await visitStart(tx, bookingId))) await reopenHold(tx, bookingId, now);
}

/** Only a lock that a document had lifted: what the clinical lead found to be a mistake stays one. */
async function relock(tx: Tx, recipientId: DocumentRecord['recipientId'], now: Instant): Promise<void> {
  const locks = new CareLocksRepository(tx);
  const lifted = await locks.lastLifted(recipientId);
  if (lifted?.because !== 'document' || (await locks.openOf(recipientId))) return;
  // Of the age that it had: a newer document may have been sent already, and waits for the clinical lead.
  await locks.lock(recipientId, lifted.intakeId, now, lifted.lockedAt);
}

async function todayOf(tx: Tx, now: Instant) {
  const { timeZone } = await clinicOf(tx);
  return dateOf(localDay(timeZone, now));
}
