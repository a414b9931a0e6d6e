import { startTestApp, type TestApp } from '../testing/test-app.ts';

describe('the log of a request', () => {
  let product: TestApp;
  beforeAll(async () => {
    product = await startTestApp();
  });
  afterAll(() => product.stop());

  it('has its id, method, route and status, and nothing that a person typed', async () => {
    const canary = 'canary-4711';
    const { body } = await product
      .anybody()
      .post(`/api/v1/session?${canary}`)
      .set('x-anything', canary)
      .send({ email: `${canary}@example.org`, password: canary })
      .expect(401);
    const lines = product.logs.filter((line) => line.includes('"route":"/api/v1/session"'));
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([{ method: 'POST', status: 401 }]);
    expect(body).toMatchObject({
      instance: `urn:request:${(JSON.parse(lines[0] ?? '{}') as { requestId: string }).requestId}`,
    });
    expect(product.logs.join()).not.toContain(canary);
  });
});
