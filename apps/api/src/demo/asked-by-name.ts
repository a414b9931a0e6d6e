import { sampleAnswers } from '@unbrace/shared/intake';
import { days, hours } from '@unbrace/shared/kernel';
import type { DemoClient } from './clients-come.ts';
import { liveVisit, type Stage } from './live-visit.ts';
import type { OpenClinic } from './open-clinic.ts';

const careful = ['seizedUp', 'bloodThinner', 'nutAllergy'] as const;

/** Who ask for the first therapist by name, each with something to take care of: what is found in that inbox. */
export async function askedByName(
  stage: Stage,
  clinic: OpenClinic,
  clients: readonly DemoClient[],
): Promise<void> {
  const [therapist] = clinic.therapists.values();
  const serviceId = clinic.serviceIds.get('remedial');
  if (!therapist?.therapistId || !serviceId) return;
  for (const [index, client] of clients.slice(12, 12 + careful.length).entries()) {
    await liveVisit(stage, {
      client,
      serviceId,
      minutes: 45,
      therapistId: therapist.therapistId,
      bookedAt: stage.realNow - hours(4 - index),
      around: stage.realNow + days(3 + index),
      answers: sampleAnswers[careful[index] ?? 'nutAllergy'],
      fate: 'waiting',
    });
  }
}
