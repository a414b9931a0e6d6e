import { sampleAnswers } from '@unbrace/shared/intake';
import { days, minutes } from '@unbrace/shared/kernel';
import type { DemoClient } from './clients-come.ts';
import { liveVisit, type Stage } from './live-visit.ts';
import type { OpenClinic } from './open-clinic.ts';

/** Somebody who is about to finish booking when the doors open: the time is kept for ten minutes, as for anybody. */
export async function heldJustNow(
  stage: Stage,
  clinic: OpenClinic,
  clients: readonly DemoClient[],
): Promise<void> {
  const serviceId = clinic.serviceIds.get('relaxation');
  const client = clients.at(-1);
  if (!serviceId || !client) return;
  // Filling the clinic took a while, and ten minutes are short.
  const bookedAt = Math.max(Date.now(), stage.realNow);
  await liveVisit(
    { ...stage, realNow: bookedAt + minutes(30) },
    {
      client,
      serviceId,
      minutes: 60,
      bookedAt,
      around: bookedAt + days(2),
      answers: sampleAnswers.ordinaryBack,
      fate: 'abandoned',
    },
  );
}
