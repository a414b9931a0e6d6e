import pg from 'pg';
import { PlainError } from './plain-error.mjs';

const lock = 4_722_511;

/**
 * Makes this the one `npm start` of the folder, for as long as it lives: the lock is in the embedded PostgreSQL and
 * goes with the connection, so that no file is left behind by a kill -9.
 */
export async function beTheOnlyStart(serverUrl) {
  const client = new pg.Client({ connectionString: serverUrl, application_name: 'unbrace start' });
  // The server goes down before we do, or is killed: nobody is interested in this connection by then.
  client.on('error', () => {});
  await client.connect();
  const { rows } = await client.query('SELECT pg_try_advisory_lock($1) AS ours', [lock]);
  if (rows[0].ours) return () => client.end();
  await client.end();
  throw new PlainError('Unbrace is already running from this folder.');
}
