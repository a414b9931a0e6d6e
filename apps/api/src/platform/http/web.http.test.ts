import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { startTestApp, type TestApp } from '../testing/test-app.ts';

describe('the web', () => {
  let product: TestApp;
  let root: string;
  beforeAll(async () => {
    root = await mkdtemp(path.join(os.tmpdir(), 'unbrace-web-'));
    await mkdir(path.join(root, 'assets'));
    await writeFile(path.join(root, 'index.html'), '<!doctype html><title>Unbrace</title>');
    await writeFile(path.join(root, 'assets', 'index-abc123.js'), 'export {};');
    product = await startTestApp({ env: { UNBRACE_WEB_ROOT: root } });
  });
  afterAll(async () => {
    await product.stop();
    await rm(root, { recursive: true });
  });

  const open = (address: string) => product.anybody().get(address).set('accept', 'text/html');

  it.each(['/', '/book', '/admin/day?date=2026-11-23', '/invitation'])(
    'opens its page at %s',
    async (address) => {
      await open(address)
        .expect(200, /Unbrace/)
        .expect('content-type', /html/)
        .expect('cache-control', /max-age=0/);
    },
  );

  it('opens its front page for whoever asks, a browser or not', async () => {
    await product
      .anybody()
      .get('/')
      .set('accept', '*/*')
      .expect(200, /Unbrace/);
  });

  it('lets browsers keep what has its hash in its name', async () => {
    await product
      .anybody()
      .get('/assets/index-abc123.js')
      .expect(200)
      .expect('cache-control', 'public, max-age=31536000, immutable');
  });

  it('answers a problem, not a page, where the API has nothing', async () => {
    await open('/api/v1/nothing')
      .expect(404)
      .expect('content-type', /problem\+json/);
    await product
      .anybody()
      .get('/assets/gone.js')
      .expect(404)
      .expect('content-type', /problem\+json/);
    await product.anybody().post('/book').expect(404);
  });

  it.each(['/../package.json', '/..%2fpackage.json', '/%2e%2e/%2e%2e/etc/passwd'])(
    'shows no file outside: %s',
    async (address) => {
      const { text } = await open(address);
      expect(text).not.toMatch(/"name"|root:/);
    },
  );
});
