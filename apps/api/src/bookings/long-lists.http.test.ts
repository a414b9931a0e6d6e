import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import { osteoporosis } from '@unbrace/shared/intake';
import { Client as Connection } from 'pg';
import type { GivenPerson } from '../platform/testing/given.ts';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';
import { atWork } from './testing/at-work.ts';
import { type GivenVisits } from './testing/given-visits.ts';
import { type Client, type WorkingClinic } from './testing/working-clinic.ts';

describe('a long list', () => {
  let product: TestApp;
  let clinic: WorkingClinic;
  let given: GivenVisits;
  let client: Client;
  let mia: GivenPerson;
  beforeAll(async () => {
    product = await startTestApp();
  });
  beforeEach(async () => {
    ({ clinic, given, client, mia } = await atWork(product));
  });
  afterAll(() => product.stop());

  /** The same booking over and over: at one time, which only a test can do. */
  const copies = (id: string, count: number) =>
    product.sql(
      `INSERT INTO bookings SELECT (jsonb_populate_record(b, jsonb_build_object(
         'id', gen_random_uuid(), 'reference', left(gen_random_uuid()::text, 18)))).*
       FROM bookings b, generate_series(1, $2) WHERE b.id = $1`,
      [id, count],
    );
  const offersOfCopies = (id: string) =>
    product.sql(
      `INSERT INTO offers SELECT (jsonb_populate_record(o, jsonb_build_object(
         'id', gen_random_uuid(), 'booking_id', b.id))).*
       FROM offers o JOIN bookings b USING (clinic_id) WHERE o.booking_id = $1 AND o.state = 'open'
         AND NOT EXISTS (SELECT 1 FROM offers known WHERE known.booking_id = b.id)`,
      [id],
    );

  interface Page {
    items: { id?: string; bookingId?: string }[];
    nextCursor: string | null;
  }
  const page = async ({ http }: GivenPerson, path: string, query: object = {}) =>
    (await http.get(path).query(query).expect(200)).body as Page;
  const allPages = async (who: GivenPerson, path: string, query: object = {}) => {
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { items, nextCursor }: Page = await page(who, path, { ...query, ...(cursor ? { cursor } : {}) });
      seen.push(...items.map(({ id, bookingId }) => id ?? bookingId ?? ''));
      cursor = nextCursor;
    }
    return seen;
  };
  const statements = async (work: () => Promise<unknown>) => {
    const queries = jest.spyOn(Connection.prototype, 'query');
    try {
      await work();
      return queries.mock.calls.length;
    } finally {
      queries.mockRestore();
    }
  };

  it.each([
    ['bookings', '/api/v1/bookings', () => client],
    ['offers', '/api/v1/offers', () => mia],
  ])('of %s asks the database for no more at twenty rows than at two', async (_, path, who) => {
    const { id } = await given.aRequestedVisit(client);
    await copies(id, 1);
    await offersOfCopies(id);
    expect((await page(who(), path)).items).toHaveLength(2);
    const forTwo = await statements(() => page(who(), path));
    await copies(id, 18);
    await offersOfCopies(id);
    expect(await statements(() => page(who(), path))).toBe(forTwo);
    expect((await page(who(), path)).items).toHaveLength(20);
    expect(forTwo).toBeGreaterThan(3);
  });

  it('of visits, and of what nobody has yet on the board, does not either', async () => {
    const { id } = await given.aConfirmedVisit(client, mia);
    await copies(id, 1);
    const board = () => clinic.admin.http.get('/api/v1/desk/board').query({ date: '2026-11-24' }).expect(200);
    const laneOfNobody = `UPDATE bookings SET therapist_id = NULL, state = 'requested' WHERE clinic_id = $1`;
    const forTwo = await statements(() => page(mia, '/api/v1/visits'));
    await copies(id, 18);
    expect((await page(mia, '/api/v1/visits')).items).toHaveLength(20);
    expect(await statements(() => page(mia, '/api/v1/visits'))).toBe(forTwo);
    await product.sql(`${laneOfNobody} AND id = $2`, [clinic.admin.clinic.id, id]);
    const forOne = await statements(board);
    await product.sql(laneOfNobody, [clinic.admin.clinic.id]);
    expect(await statements(board)).toBe(forOne);
  });

  it.each(['upcoming', 'past', 'all'])(
    'of %s bookings shows each once, though all start at one instant',
    async (when) => {
      const { id } = await given.aConfirmedVisit(client, mia);
      await copies(id, 104);
      if (when === 'past')
        await product.sql(
          `UPDATE bookings SET starts_at = starts_at - interval '9 days', ends_at = ends_at - interval '9 days' WHERE clinic_id = $1`,
          [clinic.admin.clinic.id],
        );
      const seen = await allPages(client, '/api/v1/bookings', { when });
      expect(seen).toHaveLength(105);
      expect(new Set(seen).size).toBe(105);
    },
  );

  it('of offers and of visits shows each once as well', async () => {
    const { id } = await given.aRequestedVisit(client);
    await copies(id, 104);
    await offersOfCopies(id);
    const offers = await allPages(mia, '/api/v1/offers');
    expect([offers.length, new Set(offers).size]).toEqual([105, 105]);
    await copies(id, 100);
    await product.sql(
      `UPDATE bookings SET state = 'confirmed', confirmed_at = created_at WHERE clinic_id = $1`,
      [clinic.admin.clinic.id],
    );
    const visits = await allPages(mia, '/api/v1/visits');
    expect([visits.length, new Set(visits).size]).toEqual([205, 205]);
  });

  it('of holds that run out at one instant shows each once', async () => {
    const lead = await clinic.member('clinical_lead');
    const { id } = await given.aRequestedVisit(client, { answers: osteoporosis });
    await copies(id, 104);
    await product.sql(
      `INSERT INTO triage_holds SELECT (jsonb_populate_record(h, jsonb_build_object(
         'id', gen_random_uuid(), 'booking_id', b.id))).*
       FROM triage_holds h JOIN bookings b USING (clinic_id) WHERE h.booking_id = $1 AND b.id <> $1`,
      [id],
    );
    const holds = await allPages(lead, '/api/v1/holds');
    expect([holds.length, new Set(holds).size]).toEqual([105, 105]);
    await lead.http.get('/api/v1/holds').query({ cursor: '1764000000000' }).expect(422);
  });

  it('does not begin at a cursor that nobody gave out', async () => {
    for (const [who, path] of [
      [client, '/api/v1/bookings'],
      [mia, '/api/v1/offers'],
      [mia, '/api/v1/visits'],
    ] as const)
      await who.http.get(path).query({ cursor: '1764000000000' }).expect(422);
  });

  it('does not begin at a time that no calendar has', async () => {
    const lead = await clinic.member('clinical_lead');
    for (const [who, path] of [
      [client, '/api/v1/bookings'],
      [mia, '/api/v1/offers'],
      [mia, '/api/v1/visits'],
      [lead, '/api/v1/holds'],
    ] as const)
      for (const time of [Number.MAX_SAFE_INTEGER, 8.64e15, -8.64e15]) {
        const cursor = Buffer.from(JSON.stringify([time, randomUUID()])).toString('base64url');
        await who.http.get(path).query({ cursor }).expect(422);
      }
  });
});
