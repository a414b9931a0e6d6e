import { randomUUID } from 'node:crypto';
import { anchors } from './anchors.mjs';
import { asker, dates } from './asker.mjs';
import { fillClinic } from './clinic.mjs';
import { holding } from './statements.mjs';

/** Holding a time over HTTP, beside the anchors. Each hold is of a start that nobody has: it is the writing that is measured. */
export async function bookingBench({ url, urls, small }) {
  const clinic = await fillClinic(urls.superuser, {
    therapists: small ? 20 : 100,
    history: small ? 2_000 : 50_000,
    visitsADay: 0,
    guests: 500,
  });
  const people = clinic.people.map((person) => ({ ...person, ask: asker(url, person.token) }));
  let made = 0;
  const hold = () => {
    const turn = made++;
    const { ask, place, recipient } = people[turn % people.length];
    const therapistId = clinic.therapistIds[turn % clinic.therapistIds.length];
    const round = Math.floor(turn / clinic.therapistIds.length);
    // Three starts a day, from ten days ahead on, so that neither the client's other holds nor the road is in the way.
    const day = 10 + Math.floor(round / 3);
    const midnight = Date.parse(
      `${new Date(Date.now() + day * 86_400_000).toISOString().slice(0, 10)}T00:00:00Z`,
    );
    return ask('/api/v1/bookings', {
      method: 'POST',
      headers: { 'idempotency-key': randomUUID() },
      body: {
        serviceId: clinic.service,
        minutes: 60,
        placeId: place,
        recipientId: recipient,
        startsAt: new Date(midnight + (round % 3) * 2 * 3_600_000).toISOString(),
        therapistId,
        gender: null,
        intakeId: null,
      },
    });
  };
  return {
    holdingASlot: await anchors({
      urls,
      clinic,
      seconds: small ? 3 : 15,
      product: hold,
      statements: holding(clinic, dates(14)),
      least: { pgbench: 0.4, bare: 0.8 },
    }),
  };
}
