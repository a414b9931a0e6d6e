import { hours } from '@unbrace/shared/kernel';
import type { GivenPerson } from '../platform/testing/given.ts';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';

const chosen = 'another long password';

describe('a forgotten password', () => {
  let product: TestApp;
  let person: GivenPerson;
  beforeAll(async () => {
    product = await startTestApp();
  });
  afterAll(() => product.stop());
  beforeEach(async () => {
    person = await product.given.aMember('scheduler');
  });

  const ask = (email: string) => product.anybody().post('/api/v1/password-resets').send({ email });
  const mailsTo = async (email: string) =>
    (
      await product.sql<{ body: string }>(
        `SELECT payload->>'body' AS body FROM outbox WHERE payload->>'to' = $1 ORDER BY created_at DESC`,
        [email],
      )
    ).map(({ body }) => body);
  const linkFor = async (email: string) => /#([\w-]{43})/.exec((await mailsTo(email))[0] ?? '')?.[1] ?? '';
  const choose = (token: string, password = chosen) =>
    product.anybody().post('/api/v1/password-resets/redemption').send({ token, password });
  const signIn = (password: string) =>
    product.anybody().post('/api/v1/session').send({ email: person.actor.email, password });

  it('is replaced by a link that works once, and everybody who was signed in is out', async () => {
    await ask(person.actor.email).expect(204);
    const link = await linkFor(person.actor.email);
    await choose(link).expect(204);
    await signIn(person.password).expect(401);
    await signIn(chosen).expect(204);
    await person.http.get('/api/v1/members').expect(401);
    await choose(link, 'a third long password').expect(410);
    await signIn(chosen).expect(204);
  });

  it('gives one winner when the link is used twice at the same time', async () => {
    await ask(person.actor.email).expect(204);
    const link = await linkFor(person.actor.email);
    const answers = await Promise.all([choose(link), choose(link)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 410]);
  });

  it('cannot be replaced an hour later', async () => {
    await ask(person.actor.email).expect(204);
    const link = await linkFor(person.actor.email);
    product.clock.advance(hours(1));
    await choose(link).expect(410);
    await signIn(person.password).expect(204);
  });

  it('gives the same answer for an address that nobody has, and writes to nobody', async () => {
    const known = await ask(person.actor.email).expect(204);
    const unknown = await ask('nobody@example.org').expect(204);
    expect([unknown.text, Object.keys(unknown.headers)]).toEqual([known.text, Object.keys(known.headers)]);
    expect(await mailsTo('nobody@example.org')).toEqual([]);
  });

  it('is asked for four times in a quarter of an hour and not more', async () => {
    for (let n = 0; n < 4; n++) await ask(person.actor.email).expect(204);
    await ask(person.actor.email).expect(429);
  });
});
