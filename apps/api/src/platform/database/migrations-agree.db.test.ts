import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { schemaDiff } from '../testing/schema-diff.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';

const schemaFolder = fileURLToPath(new URL('../../../../../prisma/schema', import.meta.url));
const nothing = '-- This is an empty migration.';

describe('the migrations', () => {
  let database: TestDatabase;
  beforeAll(async () => (database = await createTestDatabase()));
  afterAll(() => database.drop());

  it('make what the schema says, no more and no less', async () => {
    expect((await schemaDiff(database.databaseUrl, schemaFolder)).trim()).toBe(nothing);
  });

  it('would be found out if the schema had a column that they do not make', async () => {
    const copy = await mkdtemp(path.join(os.tmpdir(), 'unbrace-schema-'));
    await cp(schemaFolder, copy, { recursive: true });
    const file = path.join(copy, 'clinics.prisma');
    const changed = (await readFile(file, 'utf8')).replace(
      /model Clinic \{/,
      'model Clinic {\n  motto String?\n',
    );
    await writeFile(file, changed);
    expect(await schemaDiff(database.databaseUrl, copy)).toContain('ADD COLUMN     "motto" TEXT');
    await rm(copy, { recursive: true });
  });
});
