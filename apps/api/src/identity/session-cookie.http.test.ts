import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';

describe("a session's cookie over https", () => {
  let product: TestApp;
  beforeAll(async () => {
    product = await startTestApp({ env: { UNBRACE_PUBLIC_URL: 'https://visits.example' } });
  });
  afterAll(() => product.stop());

  it('is bound to its host, sent over https only, read by no script and sent along by no other site', async () => {
    const { actor, password } = await product.given.aMember('admin');
    const { headers } = await product
      .anybody()
      .post('/api/v1/session')
      .send({ email: actor.email, password })
      .expect(204);
    expect(headers['set-cookie']).toEqual([
      expect.stringMatching(
        /^__Host-unbrace=[\w-]{43}; Max-Age=1209600; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      ),
    ]);
  });

  it('under its plain name opens nothing', async () => {
    const { http } = await product.given.aMember('admin');
    const token = http.jar.getCookie('__Host-unbrace', {
      domain: '127.0.0.1',
      path: '/',
      secure: false,
      script: false,
    });
    const plain = product
      .anybody()
      .get('/api/v1/members')
      .set('cookie', `unbrace=${token?.value ?? ''}`);
    await plain.expect(401);
    await http.get('/api/v1/members').expect(200);
  });
});
