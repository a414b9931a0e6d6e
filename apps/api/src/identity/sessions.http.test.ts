import { wrongCredentials } from '@unbrace/shared/identity';
import { days, hours, minutes, tooMany } from '@unbrace/shared/kernel';
import type TestAgent from 'supertest/lib/agent.js';
import type { GivenPerson } from '../platform/testing/given.ts';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';
import { CheckPassword } from './check-password.ts';

describe('a session', () => {
  let product: TestApp;
  let person: GivenPerson;
  beforeAll(async () => {
    product = await startTestApp();
  });
  afterAll(() => product.stop());
  beforeEach(async () => {
    person = await product.given.aMember('admin');
  });

  const signIn = (by: TestAgent, { actor, password } = person) =>
    by.post('/api/v1/session').send({ email: actor.email, password });
  const isSignedIn = async (by: TestAgent) =>
    ((await by.get('/api/v1/session').expect(200)).body as { session: unknown }).session !== null;

  it('tells a signed-in person who and where they are', async () => {
    const { body } = await person.http.get('/api/v1/session').expect(200);
    expect(body).toMatchObject({ session: { user: { email: person.actor.email }, roles: ['admin'] } });
  });

  it('over http is a cookie that no script reads and no other site sends along', async () => {
    const { headers } = await signIn(product.anybody()).expect(204);
    expect(headers['set-cookie']).toEqual([
      expect.stringMatching(/^unbrace=[\w-]{43}; Max-Age=1209600; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
  });

  it('is kept only as a hash', async () => {
    const { headers } = await signIn(product.anybody()).expect(204);
    const token = /unbrace=([\w-]{43})/.exec(String(headers['set-cookie']))?.[1] ?? '';
    const rows = await product.sql(
      `SELECT encode(token_hash, 'escape') AS hash, s::text AS row FROM sessions s`,
    );
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('ends after twelve hours of silence', async () => {
    product.clock.advance(hours(12) - minutes(1));
    expect(await isSignedIn(person.http)).toBe(true);
    product.clock.advance(hours(12) - minutes(1));
    expect(await isSignedIn(person.http)).toBe(true);
    product.clock.advance(hours(12));
    expect(await isSignedIn(person.http)).toBe(false);
  });

  it('ends fourteen days after signing in, however busy it is', async () => {
    for (let halfDay = 0; halfDay < 27; halfDay++) {
      product.clock.advance(hours(12) - minutes(1));
      expect(await isSignedIn(person.http)).toBe(true);
    }
    product.clock.advance(days(14) - 27 * (hours(12) - minutes(1)));
    expect(await isSignedIn(person.http)).toBe(false);
  });

  it('ends here and leaves the other devices signed in', async () => {
    const phone = product.anybody();
    await signIn(phone).expect(204);
    await phone.delete('/api/v1/session').expect(204);
    expect(await isSignedIn(phone)).toBe(false);
    expect(await isSignedIn(person.http)).toBe(true);
  });

  it('ends everywhere at once', async () => {
    const phone = product.anybody();
    await signIn(phone).expect(204);
    await phone.delete('/api/v1/sessions').expect(204);
    expect([await isSignedIn(phone), await isSignedIn(person.http)]).toEqual([false, false]);
  });

  it('answers an unknown account and a wrong password alike', async () => {
    const wrong = await signIn(product.anybody(), { ...person, password: 'not the password' }).expect(401);
    const unknown = await product
      .anybody()
      .post('/api/v1/session')
      .send({ email: 'nobody@example.org', password: 'not the password' })
      .expect(401);
    expect({ ...wrong.body, instance: '' }).toEqual({ ...unknown.body, instance: '' });
  });

  it('takes eight tries of an account in a quarter of an hour, whichever process is asked', async () => {
    // Passport is one for the whole process: the second application's part is asked without it.
    const second = await startTestApp({ on: product });
    const { email } = person.actor;
    const guess = (n: number) =>
      (n % 2 ? product : second).app.get(CheckPassword).execute(email, `guess ${n}`, '127.0.0.1');
    for (let n = 0; n < 8; n++) await expect(guess(n)).rejects.toThrow(wrongCredentials.title);
    await expect(guess(8)).rejects.toThrow(tooMany.title);
    const { body } = await signIn(product.anybody()).expect(429);
    expect(body).toMatchObject({ details: { retryAfterSeconds: 900 } });
    product.clock.advance(minutes(15));
    await signIn(product.anybody()).expect(204);
    await second.stop();
  });
});
