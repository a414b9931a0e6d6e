import { localDatabase } from './local-database.mjs';
import { migrateDatabase } from './migrate.mjs';
import { forgetDemo } from './demo-state.mjs';
import { orSayWhy, PlainError } from './plain-error.mjs';

await orSayWhy(async () => {
  if (process.env.NODE_ENV === 'production')
    throw new PlainError('db:reset throws everything away: not in production.');
  const database = await localDatabase();
  try {
    await database.recreate();
    forgetDemo();
    await migrateDatabase(database.env);
    console.log('The database is new and empty. `npm start` fills it with the demo clinic.');
  } finally {
    await database.stop();
  }
});
