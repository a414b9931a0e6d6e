import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';
import { atWork } from './testing/at-work.ts';
import { LiveLine } from './testing/live-events.ts';

const day = '2026-11-24';
const deskPath = '/api/v1/desk/events';
const timesPath = '/api/v1/slots/events';

describe('what changes while somebody looks', () => {
  let product: TestApp;
  beforeAll(async () => {
    product = await startTestApp();
  });
  const others: TestApp[] = [];
  afterAll(async () => {
    for (const other of others) await other.stop();
    await product.stop();
  });

  it('reaches the desk of that clinic with kind and day, and nothing else', async () => {
    const { clinic, given, client } = await atWork(product);
    const line = await LiveLine.open(product, clinic.admin, deskPath);
    await given.aHeldVisit(client);
    await line.until(({ data }) => (data as { kind?: string }).kind === 'booking');
    expect(line.contentType).toContain('text/event-stream');
    expect(line.changes()).toContainEqual({ kind: 'booking', day });
    expect(line.changes()).toContainEqual({ kind: 'claim', day });
    for (const change of line.changes())
      expect(Object.keys(change as object).sort()).toEqual(['day', 'kind']);
    line.close();
  });

  it('never reaches another clinic', async () => {
    const here = await atWork(product);
    const there = await atWork(product);
    const line = await LiveLine.open(product, there.clinic.admin, deskPath);
    await here.given.aHeldVisit(here.client);
    // Own news come in order after it: what is not heard by then is not told.
    await there.clinic.leave(there.mia, '2026-12-01T00:00:00Z', '2026-12-01T01:00:00Z');
    await line.until(({ type }) => type === 'changed');
    expect(line.changes()).toEqual([{ kind: 'hours', day: null }]);
    line.close();
  });

  it('tells who looks at times only that those of a day changed', async () => {
    const { clinic, given, client } = await atWork(product);
    const other = await clinic.aClient();
    const line = await LiveLine.open(product, other, timesPath);
    await given.aHeldVisit(client);
    await line.until(({ type }) => type === 'changed');
    expect(line.changes()).toContainEqual({ day });
    for (const change of line.changes()) expect(Object.keys(change as object)).toEqual(['day']);
    line.close();
  });

  it('is heard by every process, whichever made the change', async () => {
    const { clinic, given, client } = await atWork(product);
    const second = await startTestApp({ on: product });
    const line = await LiveLine.open(second, clinic.admin, deskPath);
    await given.aHeldVisit(client);
    expect(await line.until(({ type }) => type === 'changed')).toMatchObject({ data: { day } });
    line.close();
    // Passport is one for the whole process: with the second application its part would end for the others.
    others.push(second);
  });

  it('gives who lost the line what came meanwhile', async () => {
    const { clinic, given, client } = await atWork(product);
    const before = await LiveLine.open(product, clinic.admin, deskPath);
    const { id } = await before.until(({ type }) => type === 'beat');
    const witness = await LiveLine.open(product, clinic.admin, deskPath);
    before.close();
    await given.aHeldVisit(client);
    await witness.until(({ data }) => (data as { kind?: string }).kind === 'booking');
    const after = await LiveLine.open(product, clinic.admin, deskPath, id);
    expect(after.changes()).toEqual(witness.changes());
    after.close();
    witness.close();
  });

  it('says that something was missed to who comes back with an id that nobody knows', async () => {
    const { clinic } = await atWork(product);
    const line = await LiveLine.open(product, clinic.admin, deskPath, 'long-ago.7');
    expect(line.heard[0]).toMatchObject({ type: 'missed' });
    line.close();
  });

  it('says that something was missed when the database had gone away', async () => {
    const { clinic, given, client } = await atWork(product);
    const line = await LiveLine.open(product, clinic.admin, deskPath);
    await product.sql(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE application_name = 'unbrace listener' AND datname = current_database()`,
    );
    await line.until(({ type }) => type === 'missed');
    await given.aHeldVisit(client);
    await line.until(({ data }) => (data as { kind?: string }).kind === 'booking');
    line.close();
  });

  it('is closed to therapists and to who is not signed in', async () => {
    const { clinic } = await atWork(product);
    for (const role of ['therapist', 'client', 'finance', 'clinical_lead'] as const)
      await (await clinic.member(role)).http.get(deskPath).expect(403);
    await product.anybody().get(deskPath).expect(401);
    await product.anybody().get(timesPath).expect(401);
  });
});
