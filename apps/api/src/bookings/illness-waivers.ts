import { instantAt, wallClockAt } from '@unbrace/shared/availability';
import type { Cancelling } from '@unbrace/shared/bookings';
import type { ClientId, Instant, LocalDate } from '@unbrace/shared/kernel';
import { formatISO, parseISO, subMonths } from 'date-fns';
import { clinicOf } from '../clinics/find-clinic.ts';
import type { Tx } from '../platform/database/database.ts';
import { BookingsRepository } from './bookings.repository.ts';

export interface IllnessWaivers {
  readonly of: (client: ClientId) => Cancelling['illnessWaiver'];
}

/** Whose illness may be free now: who has not cancelled free for it within the clinic's months. */
export async function illnessWaivers(
  tx: Tx,
  clients: readonly ClientId[],
  now: Instant,
): Promise<IllnessWaivers> {
  if (clients.length === 0) return { of: () => 'used' };
  const { settings, timeZone } = await clinicOf(tx);
  const months = settings.cancellation.illnessWaiverMonths;
  if (months === 0) return { of: () => 'used' };
  const since = instantAt(timeZone, monthsBefore(wallClockAt(timeZone, now).date, months), '00:00');
  const used = new Set(await new BookingsRepository(tx).cancelledForIllness(clients, since));
  return { of: (client) => (used.has(client) ? 'used' : 'left') };
}

function monthsBefore(date: LocalDate, months: number): LocalDate {
  return formatISO(subMonths(parseISO(date), months), { representation: 'date' });
}
