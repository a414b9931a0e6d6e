import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';

describe('the health of a process', () => {
  let product: TestApp;
  beforeEach(async () => {
    product = await startTestApp();
  });
  afterEach(() => product.stop());

  it('is alive and ready on a migrated database', async () => {
    await product.anybody().get('/healthz').expect(200, { status: 'ok' });
    await product
      .anybody()
      .get('/readyz')
      .expect(200, { status: 'ok', parts: { database: 'ok', tables: 'ok', jobs: 'ok' } });
  });

  it('is not ready without the queue, and says so', async () => {
    await product.sql('DROP SCHEMA graphile_worker CASCADE');
    const { body } = await product.anybody().get('/readyz').expect(503);
    expect(body).toMatchObject({ details: { database: 'ok', tables: 'ok', jobs: 'not-migrated' } });
  });

  it('is alive but not ready when the database has gone, and tells nothing about it', async () => {
    await product.database.drop();
    await product.anybody().get('/healthz').expect(200);
    const { text } = await product.anybody().get('/readyz').expect(503);
    expect(text).toContain('unreachable');
    expect(text).not.toMatch(/postgres|127\.0\.0\.1|unbrace_app/);
  });
});
