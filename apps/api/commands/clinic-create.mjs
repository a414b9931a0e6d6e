import { runBuilt } from './api-process.mjs';
import { localDatabase } from './local-database.mjs';
import { migrateDatabase } from './migrate.mjs';
import { orSayWhy } from './plain-error.mjs';
import { settings } from './settings.mjs';
import { build } from './turbo.mjs';

/** Makes a clinic with its owner: in the database of DATABASE_URL, else in this checkout's own. */
await orSayWhy(async () => {
  await build();
  const database = await localDatabase();
  try {
    await migrateDatabase(database.env);
    await runBuilt('identity/create-clinic.cli.js', process.argv.slice(2), {
      ...settings(),
      ...database.env,
    });
  } finally {
    await database.stop();
  }
});
