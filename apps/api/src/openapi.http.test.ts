import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { openApiDocument, openApiText } from './platform/http/openapi.ts';
import { startTestApp, type TestApp } from './platform/testing/test-app.ts';

const committed = new URL('../openapi.json', import.meta.url);

describe('the OpenAPI document', () => {
  let product: TestApp;
  beforeAll(async () => {
    product = await startTestApp();
  });
  afterAll(() => product.stop());

  it('is committed as the routes are now; `npm run openapi -w apps/api` writes it', async () => {
    expect(await readFile(committed, 'utf8')).toBe(openApiText(openApiDocument(product.app)));
  });

  it('is served to whoever asks', async () => {
    const { body } = await product.anybody().get('/api/openapi.json').expect(200);
    expect(body).toEqual(JSON.parse(await readFile(committed, 'utf8')));
  });

  it('says of every route who may call it and which problems it answers', () => {
    const { paths } = openApiDocument(product.app);
    const Told = z.looseObject({
      'x-allowed': z.looseObject({ to: z.union([z.array(z.string()), z.string()]) }),
      responses: z.looseObject({
        default: z.looseObject({ content: z.looseObject({ 'application/problem+json': z.unknown() }) }),
      }),
    });
    for (const [path, operations] of Object.entries(paths)) {
      for (const [method, operation] of Object.entries(operations)) {
        expect([method, path, Told.safeParse(operation).error?.issues]).toEqual([method, path, undefined]);
      }
    }
  });

  it('can be read on a page whose every part comes from here', async () => {
    const browser = product.anybody();
    const page = await browser.get('/api/docs').expect(200).expect('content-type', /html/);
    expect(page.headers['content-security-policy']).toContain("script-src 'self';");
    const addresses = [...page.text.matchAll(/(?:src|href)=["']([^"'#]+)["']/g)].map(
      ([, address]) => address ?? '',
    );
    expect(addresses.length).toBeGreaterThan(3);
    for (const address of addresses) {
      const url = new URL(address, 'http://here/api/docs');
      expect(url.host).toBe('here');
      await browser.get(url.pathname).expect(200);
    }
  });
});
