import { randomUUID } from 'node:crypto';
import { tooMany } from '@unbrace/shared/kernel';
import { v7 as uuid } from 'uuid';
import type { GivenPerson } from '../testing/given.ts';
import { startTestApp, type TestApp } from '../testing/test-app.ts';

const token = 'x'.repeat(43);

describe('private links and uploads', () => {
  let product: TestApp;
  let client: GivenPerson;
  beforeAll(async () => {
    product = await startTestApp();
    client = await product.given.aClient();
  });
  afterAll(() => product.stop());

  it.each([
    ['reading a link', () => product.anybody().post('/api/v1/intake-links/reading').send({ token })],
    [
      'reading a link after a visit',
      () => product.anybody().post('/api/v1/check-ins/reading').send({ token }),
    ],
    [
      'answering after a visit',
      () => product.anybody().post('/api/v1/check-ins').send({ token, answers: {} }),
    ],
    ['coming by a link', () => product.anybody().get(`/api/v1/intakes/${uuid()}`).set('intake-link', token)],
    [
      'sending a document',
      () => client.http.post('/api/v1/care-documents').set('Idempotency-Key', randomUUID()).send({}),
    ],
    [
      'sending a file',
      () => client.http.put(`/api/v1/care-documents/${uuid()}/file`).type('application/pdf').send('x'),
    ],
  ])('are throttled: %s', async (_, ask) => {
    expect((await ask()).status).not.toBe(429);
    await product.sql('UPDATE rate_limits SET points = 1000000');
    const { status, body } = await ask();
    expect([status, tooMany.is(body)]).toEqual([429, true]);
    await product.sql('DELETE FROM rate_limits');
  });
});
