import { days, type TherapistId } from '@unbrace/shared/kernel';
import { z } from 'zod';
import { Database, type Tx } from '../platform/database/database.ts';
import type { Sql } from '../platform/database/sql.ts';
import type { GivenPerson } from '../platform/testing/given.ts';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';
import { ClaimsRepository } from './claims.repository.ts';
import { DiariesRepository } from './diaries.repository.ts';

interface Node {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  Plans?: Node[];
}
const Plan = z.custom<Node>();
const Explained = z.array(z.object({ 'QUERY PLAN': z.array(z.object({ Plan })) }));

/** The claims that a plan reads, and by which index. */
function claimScans(node: Node): { index: string; rows: number }[] {
  const below = (node.Plans ?? []).flatMap(claimScans);
  if (node['Relation Name'] !== 'time_claims') return below;
  const rows = (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'];
  return [{ index: node['Index Name'] ?? node['Node Type'], rows }, ...below];
}

describe('the hot queries of a clinic with a long history', () => {
  let product: TestApp;
  let therapist: GivenPerson;
  let id: TherapistId;
  const now = Date.parse('2026-11-23T00:00:00Z');
  const around = { from: now, to: now + days(14) };
  beforeAll(async () => {
    product = await startTestApp();
    therapist = await product.given.aMember('therapist');
    if (!therapist.actor.therapistId) throw new Error('a therapist has their row');
    id = therapist.actor.therapistId;
    await claims('generate_series(1, 55)', `timestamptz '2026-11-23Z' + n * interval '6 hours'`);
  });
  afterAll(() => product.stop());

  const claims = (series: string, starts: string) =>
    product.sql(
      `INSERT INTO time_claims (clinic_id, id, therapist_id, kind, starts_at, ends_at, block_from, block_to, live, created_at)
       SELECT $1, gen_random_uuid(), $2, 'confirmed', s, s + interval '1 hour', s, s + interval '1 hour', true, now()
       FROM ${series} n, LATERAL (SELECT ${starts} AS s) at`,
      [therapist.actor.clinicId, id],
    );

  /** What a query of the product reads, by PostgreSQL's own account, under the application's role and row security. */
  const scansOf = (query: (tx: Tx) => Promise<unknown>) =>
    product.app.get(Database).transaction(therapist.actor.clinicId, async (tx) => {
      let scans: { index: string; rows: number }[] = [];
      const explaining: Sql = async (strings, ...values) => {
        const [first = '', ...rest] = strings;
        const explained = [`EXPLAIN (ANALYZE, FORMAT JSON) ${first}`, ...rest];
        const plans = Explained.parse(await tx.sql(Object.assign(explained, { raw: explained }), ...values));
        scans = plans.flatMap((row) => row['QUERY PLAN'].flatMap((each) => claimScans(each.Plan)));
        return [];
      };
      await query({ ...tx, sql: explaining });
      return scans;
    });
  const readDiary = (tx: Tx) => new DiariesRepository(tx).read({ ids: [id], around, now });

  it('read a fortnight by the therapist’s index, and touch none of ten thousand past visits', async () => {
    await claims('generate_series(1, 10000)', `timestamptz '2026-11-20Z' - n * interval '2 hours'`);
    await product.sql('ANALYZE time_claims');
    const long = await scansOf(readDiary);
    expect(long.map(({ index }) => index)).toEqual(['time_claims_clinic_id_therapist_id_block_from_idx']);
    // The visits of the fortnight, and none of the ten thousand.
    expect(long[0]?.rows).toBeLessThanOrEqual(55);
    const live = await product.app
      .get(Database)
      .transaction(therapist.actor.clinicId, (tx) => new ClaimsRepository(tx).live([id], around, now));
    expect(live).toHaveLength(55);
  }, 30_000);
});
