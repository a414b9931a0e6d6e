import { instantAt, wallClockAt } from '@unbrace/shared/availability';
import { days, hours, minutes, Problem, toText } from '@unbrace/shared/kernel';
import type { DemoClient } from './clients-come.ts';
import type { Stage } from './live-visit.ts';
import type { OpenClinic } from './open-clinic.ts';

/** Bookings by phone that wait for the recipient's own answers, at times a few days ahead. */
export async function waitingOnes(
  { unbrace, realNow, zone, random }: Stage,
  clinic: OpenClinic,
  clients: readonly DemoClient[],
): Promise<void> {
  const desk = clinic.staff.get('scheduler') ?? clinic.owner;
  const serviceId = clinic.serviceIds.get('remedial');
  if (!serviceId) return;
  for (const client of clients.slice(3, 9)) {
    unbrace.clock.set(realNow - hours(1 + random.below(5)));
    const { date } = wallClockAt(zone, realNow + days(2 + random.below(8)));
    const request = {
      clientId: client.clientId,
      recipientId: client.recipientId,
      placeId: random.pick(client.places),
      serviceId,
      minutes: 60,
    };
    try {
      const startsAt = toText(instantAt(zone, date, '11:00') + minutes(15 * random.below(8)));
      await unbrace.bookForCaller.execute(desk, {
        ...request,
        startsAt,
        therapistId: null,
        gender: null,
        access: null,
      });
    } catch (error) {
      // Nobody is free then: the caller rings again another day.
      if (!(error instanceof Problem)) throw error;
    }
  }
}
