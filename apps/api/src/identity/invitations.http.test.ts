import { days } from '@unbrace/shared/kernel';
import type { GivenPerson } from '../platform/testing/given.ts';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';

const password = 'a long enough password';

describe('an invitation', () => {
  let product: TestApp;
  let admin: GivenPerson;
  let owner: GivenPerson;
  let count = 0;
  beforeAll(async () => {
    product = await startTestApp();
    admin = await product.given.aMember('admin');
    owner = await product.given.aMember('owner');
  });
  afterAll(() => product.stop());

  const invite = (by: GivenPerson, role: string, email = `new-${++count}@example.org`) =>
    by.http.post('/api/v1/invitations').send({ email, name: "Zoë O'Hara", role });
  const tokenFor = async (email: string) => {
    const [mail] = await product.sql<{ body: string }>(
      `SELECT payload->>'body' AS body FROM outbox WHERE payload->>'to' = $1 ORDER BY created_at DESC, id DESC`,
      [email],
    );
    return /#([\w-]{43})/.exec(mail?.body ?? '')?.[1] ?? '';
  };
  const accept = (token: string, given: { password?: string } = { password }) =>
    product
      .anybody()
      .post('/api/v1/invitations/acceptance')
      .send({ token, ...given });
  const memberships = () => product.sql('SELECT id, role FROM memberships ORDER BY id');

  it('says what it is for, lets the person in and is spent', async () => {
    await invite(admin, 'scheduler', 'zoe@example.org').expect(204);
    const token = await tokenFor('zoe@example.org');
    const look = await product.anybody().post('/api/v1/invitations/reading').send({ token }).expect(200);
    expect(look.body).toMatchObject({ email: 'zoe@example.org', name: "Zoë O'Hara", needsPassword: true });
    await accept(token, {}).expect(422);
    const { headers } = await accept(token).expect(204);
    expect(headers['set-cookie']).toBeDefined();
    await accept(token).expect(410);
    await product.anybody().post('/api/v1/invitations/reading').send({ token }).expect(410);
  });

  it('runs out after seven days', async () => {
    await invite(admin, 'finance', 'late@example.org').expect(204);
    const token = await tokenFor('late@example.org');
    product.clock.advance(days(7));
    await accept(token).expect(410);
    product.clock.advance(-days(7));
  });

  it('leaves the password of somebody who has one alone', async () => {
    const known = await product.given.aMember('therapist');
    await invite(admin, 'clinical_lead', known.actor.email).expect(204);
    await accept(await tokenFor(known.actor.email), { password: 'an intruder chose this' }).expect(204);
    const signIn = (typed: string) =>
      product.anybody().post('/api/v1/session').send({ email: known.actor.email, password: typed });
    await signIn('an intruder chose this').expect(401);
    await signIn(known.password).expect(204);
  });

  it('makes an owner only by an owner', async () => {
    const before = await memberships();
    await invite(admin, 'owner').expect(403);
    expect(await memberships()).toEqual(before);
    await invite(owner, 'owner').expect(204);
  });

  it('makes nobody a client, and nothing that is no role', async () => {
    const before = await memberships();
    await invite(owner, 'client').expect(422);
    await invite(owner, 'superuser').expect(422);
    expect(await memberships()).toEqual(before);
  });

  it('lets no admin take ownership away, and nobody the last of it', async () => {
    const alone = await product.given.aClinic();
    const boss = await product.given.aMember('owner', alone);
    const helper = await product.given.aMember('admin', alone);
    await product.sql(
      `UPDATE memberships SET ended_at = now() WHERE clinic_id = $1 AND user_id NOT IN ($2, $3)`,
      [alone.id, boss.actor.userId, helper.actor.userId],
    );
    const { body } = await helper.http.get('/api/v1/members').expect(200);
    const { items } = body as { items: { membershipId: string; role: string }[] };
    const ownership = items.find(({ role }) => role === 'owner')?.membershipId ?? '';
    await helper.http.delete(`/api/v1/members/${ownership}`).expect(403);
    await boss.http.delete(`/api/v1/members/${ownership}`).expect(409);
    await boss.http.get('/api/v1/members').expect(200);
  });

  it('ends what a member may do at once when the role is taken away', async () => {
    const leaving = await product.given.aMember('admin');
    const { body } = await owner.http.get('/api/v1/members').expect(200);
    const { items } = body as { items: { membershipId: string; userId: string }[] };
    const membership = items.find(({ userId }) => userId === leaving.actor.userId)?.membershipId ?? '';
    await owner.http.delete(`/api/v1/members/${membership}`).expect(204);
    await leaving.http.get('/api/v1/members').expect(403);
  });
});
