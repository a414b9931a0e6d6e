import { startTestApp, type TestApp } from '../testing/test-app.ts';

describe('what every answer says to browsers', () => {
  let product: TestApp;
  beforeAll(async () => {
    product = await startTestApp();
  });
  afterAll(() => product.stop());

  it("runs the product's own scripts and nothing inline, and lets no page frame it", async () => {
    const { headers } = await product.anybody().get('/api/v1/installation').expect(200);
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('http');
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' });
    expect(headers).not.toHaveProperty('strict-transport-security');
    expect(headers).not.toHaveProperty('x-powered-by');
  });

  it('keeps what the API tells out of every cache, refusals too', async () => {
    await product.anybody().get('/api/v1/session').expect(200).expect('cache-control', 'no-store');
    await product.anybody().get('/api/v1/members').expect(401).expect('cache-control', 'no-store');
  });
});
