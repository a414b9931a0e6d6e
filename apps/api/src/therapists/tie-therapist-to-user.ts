import { notFound, type TherapistId, type UserId } from '@unbrace/shared/kernel';
import type { Tx } from '../platform/database/database.ts';
import { TherapistsRepository } from './therapists.repository.ts';

/** Lets a user act as a therapist of the clinic. @throws Problem not-found */
export async function tieTherapistToUser(tx: Tx, therapistId: TherapistId, userId: UserId): Promise<void> {
  if (!(await new TherapistsRepository(tx).tieTo(therapistId, userId))) throw notFound(undefined);
}
