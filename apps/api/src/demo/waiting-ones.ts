import { instantAt, wallClockAt } from '@unbrace/shared/availability';
import type { BookingView } from '@unbrace/shared/bookings';
import { collectionNotice, type SampleAnswers, sampleAnswers } from '@unbrace/shared/intake';
import { days, hours, minutes, Problem, type ServiceId, toText } from '@unbrace/shared/kernel';
import type { Actor } from '../identity/actor.ts';
import type { DemoClient } from './clients-come.ts';
import type { Stage } from './live-visit.ts';
import type { OpenClinic } from './open-clinic.ts';

/** What the first callers answer by their link; the others have not got round to it. */
const answered: readonly SampleAnswers[] = [sampleAnswers.saddleNumbness, sampleAnswers.ordinaryBack];

/** Bookings by phone at times a few days ahead: most wait for the recipient's own answers, one is stopped by them. */
export async function waitingOnes(
  stage: Stage,
  clinic: OpenClinic,
  clients: readonly DemoClient[],
): Promise<void> {
  const desk = clinic.staff.get('scheduler') ?? clinic.owner;
  const serviceId = clinic.serviceIds.get('remedial');
  if (!serviceId) return;
  const left = [...answered];
  for (const client of clients.slice(3, 11)) {
    const booking = await ring(stage, desk, client, serviceId);
    const answers = booking && left.shift();
    if (booking && answers) await answerByLink(stage, desk, client, booking, answers);
  }
}

/** Null when nobody is free then: the caller rings again another day. */
async function ring(
  { unbrace, realNow, zone, random }: Stage,
  desk: Actor,
  { clientId, recipientId, places }: DemoClient,
  serviceId: ServiceId,
): Promise<BookingView | null> {
  unbrace.clock.set(realNow - hours(1 + random.below(5)));
  const { date } = wallClockAt(zone, realNow + days(2 + random.below(8)));
  const startsAt = toText(instantAt(zone, date, '11:00') + minutes(15 * random.below(8)));
  const visit = { clientId, recipientId, placeId: random.pick(places), serviceId, minutes: 60, startsAt };
  try {
    return await unbrace.bookForCaller.execute(desk, {
      ...visit,
      therapistId: null,
      gender: null,
      access: null,
    });
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}

async function answerByLink(
  { unbrace, zone }: Stage,
  { clinicId }: Actor,
  { recipientId }: DemoClient,
  { id: bookingId }: BookingView,
  answers: SampleAnswers,
): Promise<void> {
  const who = { by: 'link', clinicId, audited: { by: 'link' }, bookingId, recipientId } as const;
  unbrace.clock.advance(minutes(25));
  const consent = { recipientId, consentVersion: collectionNotice.version, answeredByRecipient: true };
  const { id } = await unbrace.startIntake.execute(who, consent);
  const today = wallClockAt(zone, unbrace.clock.now()).date;
  await unbrace.saveAnswers.execute(who, id, { answers: answers(today) });
  await unbrace.submitIntake.execute(who, id);
}
