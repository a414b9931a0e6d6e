import { ClinicId } from '@unbrace/shared/kernel';
import { v7 as uuid } from 'uuid';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { testConfig } from '../testing/test-app.ts';
import { Database, type Tx } from './database.ts';
import { isUniqueViolation } from './violations.ts';

describe('a transaction', () => {
  let on: TestDatabase;
  let database: Database;
  const clinicId = ClinicId.parse(uuid());
  beforeAll(async () => {
    on = await createTestDatabase();
    // The migrator's own role: these are about the connection, not about who may see what.
    database = new Database(testConfig(on, { APP_DATABASE_URL: on.databaseUrl }));
    await database.transaction(clinicId, (tx) => clinic(tx, 'first'));
  });
  afterAll(async () => {
    await database.onApplicationShutdown();
    await on.drop();
  });

  const clinic = (tx: Pick<Tx, 'sql'>, slug: string, id: string = clinicId) => tx.sql`
    INSERT INTO clinics (id, slug, name, time_zone, currency, country, phone, email, latitude, longitude, settings, created_at)
    VALUES (${id}::uuid, ${slug}, 'A', 'Australia/Sydney', 'AUD', 'AU', '', 'a@b.example', 0, 0, '{}', now())`;
  const slugs = async () =>
    (await database.sql`SELECT slug FROM clinics ORDER BY slug`) as { slug: string }[];

  it('is the same one for plain statements and for Prisma', async () => {
    const seen = await database.transaction(clinicId, async (tx) => {
      const before = await tx.db
        .$queryRaw`SELECT pg_current_xact_id()::text AS id, current_setting('app.clinic_id') AS clinic`;
      return [
        before,
        await tx.sql`SELECT pg_current_xact_id()::text AS id, current_setting('app.clinic_id') AS clinic`,
      ];
    });
    expect(seen[0]).toEqual(seen[1]);
    expect(seen[1]).toEqual([{ id: expect.any(String), clinic: clinicId }]);
  });

  it('that fails leaves nothing of either', async () => {
    const failing = database.transaction(clinicId, async (tx) => {
      await clinic(tx, 'by-sql', uuid());
      await tx.db.clinic.updateMany({ where: { id: clinicId }, data: { slug: 'by-prisma' } });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await slugs()).toEqual([{ slug: 'first' }]);
  });

  it('is not committed when a statement failed and nobody minded', async () => {
    const careless = database.transaction(clinicId, async (tx) => {
      await clinic(tx, 'careless', uuid());
      await clinic(tx, 'first', uuid()).catch(() => undefined);
    });
    await expect(careless).rejects.toThrow('a failed transaction was to be committed');
    expect(await slugs()).toEqual([{ slug: 'first' }]);
  });

  it('sees no statement that comes when it is over, and neither does the next on its connection', async () => {
    const late = await database.transaction(clinicId, (tx) => Promise.resolve(tx));
    await expect(late.sql`SELECT 1`).rejects.toThrow('the transaction of this statement is over');
    await expect(late.db.clinic.count()).rejects.toThrow('the transaction of this query is over');
  });

  it('answers in the order in which it was asked, however much is asked at once', async () => {
    const numbers = Array.from({ length: 50 }, (_, n) => n);
    const answers = await database.transaction(clinicId, (tx) =>
      Promise.all(numbers.map((n) => tx.sql`SELECT ${n}::int AS n`)),
    );
    expect(answers).toEqual(numbers.map((n) => [{ n }]));
  });

  it('of one statement is committed with it, or not at all', async () => {
    const refused = database.statement(clinicId, (tx) => clinic(tx, 'first', uuid()));
    expect(isUniqueViolation(await refused.catch((error: unknown) => error))).toBe(true);
    await database.statement(
      clinicId,
      (tx) => tx.sql`UPDATE clinics SET slug = 'second' WHERE id = ${tx.clinicId}::uuid`,
    );
    expect(await slugs()).toEqual([{ slug: 'second' }]);
  });
});
