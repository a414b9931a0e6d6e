import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { schemaDiff } from '../src/platform/testing/schema-diff.ts';
import { migrationsDir, schemaFolder } from './migrate.mjs';
import { orSayWhy, PlainError } from './plain-error.mjs';
import { startTestCluster } from './test-cluster.mjs';

/** Writes the migration from what the migrations make of an empty database to what prisma/schema says. */
await orSayWhy(async () => {
  const name = process.argv[2]?.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_');
  if (!name) throw new PlainError('Give the migration a name: npm run db:new -- what-changes');
  const cluster = await startTestCluster();
  try {
    const sql = await schemaDiff(cluster.migratedUrl, schemaFolder);
    if (sql.trim() === '-- This is an empty migration.') {
      console.log('The migrations say what prisma/schema says: there is nothing to write.');
      return;
    }
    const stamp = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14);
    const folder = path.join(migrationsDir, `${stamp}_${name}`);
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'migration.sql'), sql);
    console.log(`Wrote ${path.relative(process.cwd(), folder)}/migration.sql. Read it before you apply it.`);
  } finally {
    await cluster.stop();
  }
});
