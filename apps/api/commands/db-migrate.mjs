import { localDatabase } from './local-database.mjs';
import { migrateDatabase } from './migrate.mjs';
import { orSayWhy } from './plain-error.mjs';

await orSayWhy(async () => {
  const database = await localDatabase();
  try {
    await migrateDatabase(database.env);
    console.log('The database is up to date.');
  } finally {
    await database.stop();
  }
});
