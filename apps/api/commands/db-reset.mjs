import { localDatabase } from './local-database.mjs';
import { migrateDatabase } from './migrate.mjs';
import { forgetDemo } from './demo-state.mjs';
import { orSayWhy } from './plain-error.mjs';

await orSayWhy(async () => {
  const database = await localDatabase({ afresh: true });
  try {
    forgetDemo();
    await migrateDatabase(database.env);
    console.log('The database is new and empty. `npm start` fills it with the demo clinic.');
  } finally {
    await database.stop();
  }
});
