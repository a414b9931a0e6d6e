import type { Therapist } from '@unbrace/shared/therapists';
import { notFound, type TherapistId } from '@unbrace/shared/kernel';
import type { Tx } from '../platform/database/database.ts';
import { byId } from '../platform/database/found-in.ts';
import { TherapistsRepository } from './therapists.repository.ts';

/** The clinic's therapists by name. */
export function listTherapists(tx: Tx, options = { retired: false }): Promise<Therapist[]> {
  return new TherapistsRepository(tx).list(options);
}

/** Therapists by their ids, retired ones too, in one query. */
export async function therapistsOf(
  tx: Tx,
  ids: readonly TherapistId[],
): Promise<Map<TherapistId, Therapist>> {
  return byId(await new TherapistsRepository(tx).byIds(ids));
}

/** @throws Problem not-found */
export async function therapistOf(tx: Tx, id: TherapistId): Promise<Therapist> {
  const therapist = await new TherapistsRepository(tx).find(id);
  if (!therapist) throw notFound(undefined);
  return therapist;
}
