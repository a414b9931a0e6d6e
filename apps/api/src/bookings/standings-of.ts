import type { Standing, TherapistDiary } from '@unbrace/shared/availability';
import type { Tx } from '../platform/database/database.ts';
import type { Candidate } from '../therapists/find-candidates.ts';
import type { Search } from './search.ts';
import { visitsWithClient } from './visits-with-client.repository.ts';

/** What ranks therapists for a visit beside the drive: their load, by the week, over the days read; who knows the client; who is preferred. */
export async function standingsOf(
  tx: Tx,
  { clinic, wanted }: Search,
  therapists: readonly Candidate[],
  diaries: readonly TherapistDiary[],
  daysRead: number,
): Promise<(therapistId: string) => Standing> {
  const { knowsTheClient } = clinic.settings.rankWeights;
  const together =
    knowsTheClient > 0 ? await visitsWithClient(tx, wanted.place.clientId) : new Map<string, number>();
  const genders = new Map<string, string>(therapists.map(({ id, gender }) => [id, gender]));
  const wish = wanted.gender?.gender;
  const standings = new Map<string, Standing>(
    diaries.map(({ id, claims }) => [
      id,
      {
        visitsThatWeek: (claims.filter(({ kind }) => kind === 'visit').length * 7) / daysRead,
        visitsWithClient: together.get(id) ?? 0,
        notPreferred: wish !== undefined && genders.get(id) !== wish,
      },
    ]),
  );
  return (id) => standings.get(id) ?? { visitsThatWeek: 0, visitsWithClient: 0 };
}
