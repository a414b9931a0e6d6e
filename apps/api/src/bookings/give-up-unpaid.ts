import type { Instant } from '@unbrace/shared/kernel';
import type { Tx } from '../platform/database/database.ts';
import type { BookingRecord } from './booking-record.ts';
import { step, timer } from './booking-step.ts';
import { freeTimeOf } from './free-time-of.ts';
import { tellClient } from './tell-client.ts';

/** A day before a visit its money could not be held: the time is given to somebody else, and the client is told. */
export async function giveUpUnpaid(tx: Tx, booking: BookingRecord, now: Instant): Promise<void> {
  const ended = await step(tx, booking, 'paymentMissing', timer, now, {
    endReason: 'payment',
    heldUntil: null,
    deadlineAt: null,
  });
  await freeTimeOf(tx, booking, now);
  await tellClient(tx, ended, 'unpaid', now);
}
