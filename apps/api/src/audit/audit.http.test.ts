import type { GivenPerson } from '../platform/testing/given.ts';
import { aTherapistRequest } from '../platform/testing/requests.ts';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';

let product: TestApp;
let owner: GivenPerson;
beforeAll(async () => {
  product = await startTestApp();
  owner = await product.given.aMember('owner');
});
afterAll(() => product.stop());

interface Lines {
  items: { at: string; who: string; action: string; role: string }[];
  nextCursor: string | null;
}
const path = '/api/v1/audit';
const read = async (query = '', by = owner) =>
  (await by.http.get(`${path}${query}`).expect(200)).body as Lines;

describe('the audit log', () => {
  it('tells the owner who did what to whom, from where, the newest first', async () => {
    const { body } = await owner.http.post('/api/v1/therapists').send(aTherapistRequest()).expect(201);
    const { id } = body as { id: string };
    product.clock.advance(60_000);
    await owner.http.patch(`/api/v1/therapists/${id}`).send({ about: 'New' }).expect(200);
    const { items, nextCursor } = await read(`?subjectId=${id}`);
    expect(nextCursor).toBeNull();
    expect(items.map(({ action }) => action)).toEqual(['therapist-changed', 'therapist-added']);
    expect(items[0]).toEqual({
      at: new Date(product.clock.now()).toISOString(),
      who: "Pat owner O'Brien",
      role: 'owner',
      action: 'therapist-changed',
      subjectKind: 'therapist',
      subjectId: id,
      address: expect.stringContaining('127.0.0.1') as string,
    });
  });

  it('names what nobody in person did', async () => {
    const clinic = await product.given.aClinic();
    const reader = await product.given.aMember('owner', clinic);
    await product.sql(
      `INSERT INTO audit_log (clinic_id, id, at, role, action, subject_kind)
       SELECT $1, gen_random_uuid(), now(), role, role, 'booking' FROM unnest(ARRAY['system', 'link']) AS role`,
      [clinic.id],
    );
    const { items } = await read('', reader);
    expect(items.find(({ action }) => action === 'system')?.who).toBe('Unbrace itself');
    expect(items.find(({ action }) => action === 'link')?.who).toBe('By private link');
  });

  it('comes in pages that miss nothing and repeat nothing, even within one millisecond', async () => {
    const clinic = await product.given.aClinic();
    const reader = await product.given.aMember('owner', clinic);
    await product.sql(
      `INSERT INTO audit_log (clinic_id, id, at, role, action, subject_kind)
       SELECT $1, gen_random_uuid(), '2026-11-01T00:00:00Z', 'system', 'line-' || n, 'booking' FROM generate_series(1, 230) AS n`,
      [clinic.id],
    );
    const seen: string[] = [];
    for (let page = await read('', reader); ; page = await read(`?cursor=${page.nextCursor}`, reader)) {
      seen.push(...page.items.map(({ action }) => action));
      if (page.nextCursor === null) break;
    }
    const lines = seen.filter((action) => action.startsWith('line-'));
    expect(lines).toHaveLength(230);
    expect(new Set(lines).size).toBe(230);
  });

  it('is read by the owner alone, of the own clinic alone', async () => {
    for (const role of ['admin', 'scheduler', 'clinical_lead', 'therapist', 'finance', 'client'] as const)
      await (await product.given.aMember(role)).http.get(path).expect(403);
    await product.anybody().get(path).expect(401);
    const { body } = await owner.http.post('/api/v1/therapists').send(aTherapistRequest()).expect(201);
    const abroad = await product.given.aMember('owner', await product.given.aClinic());
    const { items } = await read(`?subjectId=${(body as { id: string }).id}`, abroad);
    expect(items).toEqual([]);
  });

  it('refuses a cursor that was made up, and what it does not know', async () => {
    for (const query of ['?cursor=x', '?subjectId=7', '?who=me'])
      await owner.http.get(`${path}${query}`).expect(422);
  });
});
