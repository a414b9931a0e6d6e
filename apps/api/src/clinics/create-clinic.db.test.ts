import { Client } from 'pg';
import { Config } from '../platform/config/config.ts';
import { Vault } from '../platform/crypto/vault.ts';
import { Database } from '../platform/database/database.ts';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';
import { createClinic } from './create-clinic.ts';

describe('making a clinic', () => {
  let product: TestApp;
  beforeAll(async () => {
    product = await startTestApp();
  });
  afterAll(() => product.stop());

  it('gives it its data key, its owner and the invitation of the owner', async () => {
    const { id, ownerLink } = await product.given.aClinic({
      slug: 'harbour',
      ownerEmail: 'siobhan@example.org',
    });
    expect(await product.sql('SELECT retired_at FROM clinic_keys WHERE clinic_id = $1', [id])).toHaveLength(
      1,
    );
    const owners = await product.sql(
      `SELECT u.email FROM memberships m JOIN users u ON u.id = m.user_id WHERE m.clinic_id = $1 AND m.role = 'owner'`,
      [id],
    );
    expect(owners).toEqual([{ email: 'siobhan@example.org' }]);
    const [mail] = await product.sql('SELECT payload FROM outbox WHERE clinic_id = $1', [id]);
    expect(mail).toMatchObject({ payload: { to: 'siobhan@example.org' } });
    expect(JSON.stringify(mail)).toContain(ownerLink);
  });

  it('lets the owner in by that link, once', async () => {
    const { ownerLink } = await product.given.aClinic({ slug: 'hills' });
    const token = new URL(ownerLink).hash.slice(1);
    const browser = product.anybody();
    await browser
      .post('/api/v1/invitations/acceptance')
      .send({ token, password: 'a long enough password' })
      .expect(204);
    const { body } = await browser.get('/api/v1/session').expect(200);
    expect(body).toMatchObject({ session: { clinic: { slug: 'hills' }, roles: ['owner'] } });
    await product.anybody().post('/api/v1/invitations/acceptance').send({ token }).expect(410);
  });

  it('makes nothing when its short name is taken', async () => {
    await product.given.aClinic({ slug: 'twice' });
    const users = () => product.sql('SELECT id FROM users');
    const before = await users();
    await expect(
      product.given.aClinic({ slug: 'twice', ownerEmail: 'second@example.org' }),
    ).rejects.toThrow();
    expect(await users()).toEqual(before);
  });

  it('needs no superuser: the owner of the tables is bound by row security and may', async () => {
    await product.sql(`CREATE ROLE migrator LOGIN PASSWORD 'migrator' IN ROLE unbrace_gate, unbrace_jobs`);
    const tables = await product.sql<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`,
    );
    for (const { name } of tables) await product.sql(`ALTER TABLE ${name} OWNER TO migrator`);
    const asMigrator = { username: 'migrator', password: 'migrator' };
    const url = Object.assign(new URL(product.database.databaseUrl), asMigrator).href;
    const database = new Database(
      Object.assign(Object.create(product.app.get(Config)) as Config, { appDatabaseUrl: url }),
    );
    const making = {
      database,
      vault: product.app.get(Vault),
      clock: product.clock,
      publicUrl: 'http://localhost',
    };
    const { clinicId } = await createClinic(
      {
        slug: 'plain',
        name: 'Plain',
        timeZone: 'Australia/Perth',
        latitude: -31.95,
        longitude: 115.86,
        ownerEmail: 'p@example.org',
      },
      making,
    ).finally(() => database.onApplicationShutdown());
    expect(await product.sql('SELECT slug FROM clinics WHERE id = $1', [clinicId])).toEqual([
      { slug: 'plain' },
    ]);
    await product.sql('REASSIGN OWNED BY migrator TO CURRENT_USER');
    await product.sql('DROP ROLE migrator');
  });

  it('is not for the role that serves requests', async () => {
    const app = new Client({ connectionString: product.database.appDatabaseUrl });
    await app.connect();
    await expect(
      app.query(
        `INSERT INTO clinics (id, slug, name, time_zone, currency, country, phone, email, latitude, longitude, settings, created_at)
         VALUES (gen_random_uuid(), 'mine', '', '', 'AUD', 'AU', '', '', 0, 0, '{}', now())`,
      ),
    ).rejects.toMatchObject({ code: '42501' });
    await app.end();
  });
});
