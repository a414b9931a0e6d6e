import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';

describe('a session', () => {
  let product: TestApp;
  beforeAll(async () => {
    product = await startTestApp();
  });
  afterAll(() => product.stop());

  it('tells a signed-in person who and where they are', async () => {
    const admin = await product.given.aMember('admin');
    const { body } = await admin.http.get('/api/v1/session').expect(200);
    expect(body).toMatchObject({ session: { user: { email: admin.actor.email }, roles: ['admin'] } });
  });
});
