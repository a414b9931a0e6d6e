import { forgetDemo, seedingOf } from './demo-state.mjs';
import { localDatabase } from './local-database.mjs';
import { migrateDatabase } from './migrate.mjs';
import { PlainError } from './plain-error.mjs';
import { seedDemo } from './seed-demo.mjs';
import { beTheOnlyStart } from './start-lock.mjs';

/** Starts, empties if asked, migrates and fills the database; answers its URLs and how to stop it. */
export async function prepareDatabase(settings, { afresh, asked }) {
  const database = await localDatabase({ afresh });
  let release = async () => {};
  const stop = async () => {
    await release();
    await database.stopServer();
  };
  const env = { ...settings, ...database.env };
  const steps = async () => {
    const state = seedingOf(env.DATABASE_URL);
    if (afresh || (state === 'begun' && database.embedded)) {
      if (!database.embedded && state === 'none') throw new PlainError(notOurs);
      await database.recreate();
      forgetDemo();
    }
    await migrateDatabase(env);
    if (env.UNBRACE_MODE === 'demo') await seedDemo(env);
  };
  // Another start's server is not ours to stop.
  if (database.embedded) release = await beTheOnlyStart(database.serverUrl);
  try {
    await Promise.race([
      steps(),
      asked.then(() => Promise.reject(new PlainError('Stopped before it was ready.'))),
    ]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { env: database.env, stop };
}

const notOurs =
  '--reset empties a database that the demo filled; the one in DATABASE_URL is not: empty it yourself.';
