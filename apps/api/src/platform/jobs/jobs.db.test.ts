import { Client } from 'pg';
import { z } from 'zod';
import { Database } from '../database/database.ts';
import { enqueue } from '../outbox/outbox.ts';
import type { GivenClinic } from '../testing/given.ts';
import { startTestApp, type TestApp } from '../testing/test-app.ts';
import { JobRunner } from './job-runner.ts';
import { Sweeps } from './sweeps.ts';
import { Tasks } from './tasks.ts';

describe('a job', () => {
  let product: TestApp;
  let clinic: GivenClinic;
  let done: string[];
  beforeAll(async () => {
    product = await startTestApp();
    clinic = await product.given.aClinic();
    product.app.get(Tasks).register('ring', z.object({ bell: z.string() }), ({ bell }) => {
      if (bell === 'broken') throw new RangeError('a secret that the queue must not keep');
      done.push(bell);
      return Promise.resolve();
    });
    // A worker makes its tasks known when it starts; to make one known inside a transaction would wait for its end.
    await workOff();
  });
  afterAll(() => product.stop());
  beforeEach(() => (done = []));

  const ring = (bell: string, meanwhile = () => Promise.resolve()) =>
    product.app.get(Database).transaction(clinic.id, async (tx) => {
      await enqueue(tx, 'ring', { bell }, `ring:${bell}`);
      await meanwhile();
    });
  const workOff = () => product.app.get(JobRunner).drain();

  it('is done once after the commit of what asked for it', async () => {
    await ring('front', workOff);
    expect(done).toEqual([]);
    await workOff();
    await workOff();
    expect(done).toEqual(['front']);
  });

  it('is never done when that was rolled back', async () => {
    await expect(ring('back', () => Promise.reject(new Error('changed my mind')))).rejects.toThrow();
    await workOff();
    expect(done).toEqual([]);
  });

  it('that fails leaves only the kind of its error behind', async () => {
    await ring('broken');
    await workOff();
    const [job] = await product.sql('SELECT last_error FROM graphile_worker._private_jobs');
    expect(job).toEqual({ last_error: 'ring failed: RangeError' });
    expect(product.logs.join()).not.toContain('a secret');
  });

  it('is out of reach of the role that serves requests', async () => {
    const app = new Client({ connectionString: product.database.appDatabaseUrl });
    await app.connect();
    for (const sql of [
      'SELECT * FROM graphile_worker._private_jobs',
      'SELECT * FROM graphile_worker.jobs',
      `SELECT graphile_worker.add_job('ring')`,
    ]) {
      await expect(app.query(sql)).rejects.toMatchObject({ code: '42501' });
    }
    await app.end();
  });

  it('is waited for when the process is told to stop', async () => {
    const second = await startTestApp({ on: product, env: { UNBRACE_WORKER: 'in-process' } });
    let open = () => {};
    const gate = new Promise<void>((resolve) => (open = resolve));
    let begun = () => {};
    const hasBegun = new Promise<void>((resolve) => (begun = resolve));
    second.app.get(Tasks).register('slow', z.object({}), async () => {
      begun();
      await gate;
      done.push('slow');
    });
    // Tasks are read when the runner starts; here it has started already.
    await second.app.get(JobRunner).onModuleDestroy();
    await second.app.get(JobRunner).start();
    await product.app.get(Database).transaction(clinic.id, (tx) => enqueue(tx, 'slow', {}, 'slow'));
    await hasBegun;
    const stopped = second.stop();
    open();
    await stopped;
    expect(done).toEqual(['slow']);
  });
});

describe('the sweeps', () => {
  it('go through every clinic, and one that fails keeps none of the others', async () => {
    const product = await startTestApp();
    const [first, second] = [await product.given.aClinic(), await product.given.aClinic()];
    const swept: string[] = [];
    product.app.get(Sweeps).registerForEachClinic('floor', (clinicId) => {
      if (clinicId === first.id) return Promise.reject(new Error('the broom broke'));
      swept.push(clinicId);
      return Promise.resolve();
    });
    await product.app.get(Sweeps).runAll();
    expect(swept).toEqual([second.id]);
    expect(product.logs.join()).toContain('sweep failed');
    await product.stop();
  });
});
