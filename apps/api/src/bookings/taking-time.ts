import { slotTaken } from '@unbrace/shared/bookings';
import type { ClinicId } from '@unbrace/shared/kernel';
import type { Database, Tx } from '../platform/database/database.ts';
import { alternativesTo, TooLate } from './take-time.ts';

/**
 * A transaction that takes a therapist's time. Who was too late is told the nearest free times; they are looked for when
 * this transaction is over, because everybody else who wants that therapist waits for its lock.
 * @throws Problem bookings/slot-taken
 */
export async function takingTime<T>(
  database: Database,
  clinicId: ClinicId,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  try {
    return await database.transaction(clinicId, work);
  } catch (error) {
    if (!(error instanceof TooLate)) throw error;
    const { search, start } = error;
    const alternatives = await database.transaction(clinicId, (tx) => alternativesTo(tx, search, start));
    throw slotTaken({ alternatives });
  }
}
