import type { Tx } from '../platform/database/database.ts';
import { type Candidate, type CandidateQuery, CandidatesRepository } from './candidates.repository.ts';

export type { Candidate, CandidateQuery };

/** The therapists who come into question for a visit by service, skills, gender and distance, by name. */
export function findCandidates(tx: Tx, query: CandidateQuery): Promise<Candidate[]> {
  return new CandidatesRepository(tx).find(query);
}
