import type { GivenPerson } from '../testing/given.ts';
import { startTestApp, type TestApp } from '../testing/test-app.ts';

describe('a request that is not right', () => {
  let product: TestApp;
  let admin: GivenPerson;
  beforeAll(async () => {
    product = await startTestApp();
    admin = await product.given.aMember('admin');
  });
  afterAll(() => product.stop());

  const invitation = { email: 'new@example.org', name: 'New', role: 'scheduler' };
  const post = (text: string | Buffer, type = 'application/json') => {
    const request = admin.http.post('/api/v1/invitations').set('content-type', type);
    // What is sent is exactly these bytes, whatever supertest would make of them.
    request.write(text);
    return request;
  };
  const nothingWasSent = async () =>
    expect(await product.sql(`SELECT FROM outbox WHERE payload->>'to' = $1`, [invitation.email])).toEqual([]);
  afterEach(nothingWasSent);

  it.each([
    ['cross-site', { 'sec-fetch-site': 'cross-site' }],
    ['from a sibling', { 'sec-fetch-site': 'same-site' }],
    ['of another origin', { origin: 'https://evil.example' }],
    ['of an origin that is none', { origin: 'null' }],
  ])('is refused when it is %s, though the cookie came along', async (_, headers) => {
    const { body } = await admin.http.post('/api/v1/invitations').set(headers).send(invitation).expect(403);
    expect(body).toMatchObject({ detail: 'Requests from another site are refused.' });
  });

  it('is let through when it is read only, or comes from our own page', async () => {
    await admin.http.get('/api/v1/members').set('sec-fetch-site', 'cross-site').expect(200);
    const { host } = new URL(admin.http.get('/').url);
    await admin.http
      .delete('/api/v1/members/00000000-0000-4000-8000-000000000000')
      .set('origin', `http://${host}`)
      .expect(404);
  });

  it('is too large beyond 256 kB', async () => {
    await post(JSON.stringify({ ...invitation, name: 'x'.repeat(256 * 1024) })).expect(413);
    await post(JSON.stringify({ ...invitation, name: 'x'.repeat(255 * 1024) })).expect(422);
  });

  it('is nested too deeply', async () => {
    await post('['.repeat(100_000) + ']'.repeat(100_000)).expect(422);
    await post(`${'{"a":'.repeat(21)}1${'}'.repeat(21)}`).expect(422);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/xml',
    'multipart/form-data; boundary=x',
  ])('is no JSON: %s', async (type) => {
    await post(JSON.stringify(invitation), type).expect(415);
  });

  it.each([
    ['broken UTF-8', Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x7d])],
    ['half a document', '{"email": "new@exa'],
    ['nothing but a word', 'invite'],
    ['a prototype', '{"__proto__": {"role": "owner"}}'],
    ['a prototype further in', '{"email": {"__proto__": {}}}'],
  ])('cannot be read: %s', async (_, body) => {
    await post(body)
      .expect(400)
      .expect('content-type', /problem\+json/);
  });

  it('has a field that is not known, and says where without repeating it', async () => {
    const { body, text } = await post(JSON.stringify({ ...invitation, canaryField: 'canary-value' })).expect(
      422,
    );
    expect(body).toMatchObject({ issues: [{ message: 'has a field that is not known here' }] });
    expect(text).not.toMatch(/canary/);
  });

  it('never has what was typed repeated, nor an internal named', async () => {
    const { text, body } = await post(
      JSON.stringify({ ...invitation, email: 'canary', role: 'canary' }),
    ).expect(422);
    expect(text).not.toMatch(/canary|stack|node_modules|prisma/i);
    expect((body as { issues: { path: string }[] }).issues.map(({ path }) => path).sort()).toEqual([
      'email',
      'role',
    ]);
  });

  it('has a body where an object is meant', async () => {
    for (const body of ['null', '[]', '"text"', '7', '']) await post(body).expect(422);
  });
});
