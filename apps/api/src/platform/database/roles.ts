import { Client, DatabaseError } from 'pg';

interface Logins {
  readonly appDatabaseUrl: string;
  readonly jobsDatabaseUrl: string;
}

/**
 * Makes the roles that the migrations speak of, and their logins with the passwords of their URLs. What is there
 * already is left as it is, so that a migrator with fewer rights can work where somebody else prepared them.
 */
export async function ensureRoles(
  client: Client,
  { appDatabaseUrl, jobsDatabaseUrl }: Logins,
): Promise<void> {
  const app = userOf(appDatabaseUrl);
  const jobs = userOf(jobsDatabaseUrl);
  if (jobs !== 'unbrace_jobs')
    throw new Error(`JOBS_DATABASE_URL must sign in as unbrace_jobs, and says ${jobs}.`);

  for (const role of ['unbrace_app', 'unbrace_gate']) {
    if (!(await exists(client, role))) await make(client, role, `CREATE ROLE ${role} NOLOGIN`);
  }
  await ensureLogin(client, appDatabaseUrl);
  await ensureLogin(client, jobsDatabaseUrl);
  await ensureMember(client, app, 'unbrace_app');
  // Functions are handed to the gate and to the queue: their giver must be able to act as both.
  const { rows } = await client.query<{ me: string }>('SELECT current_user AS me');
  for (const role of ['unbrace_gate', 'unbrace_jobs']) await ensureMember(client, rows[0]?.me ?? '', role);
}

/** Lets the queue make its schema on the first run; a role that serves requests may create nothing in the database. */
export async function withRoomForJobs(client: Client, installQueue: () => Promise<void>): Promise<void> {
  const { rows } = await client.query<{ there: boolean; name: string }>(
    `SELECT to_regclass('graphile_worker.migrations') IS NOT NULL AS there, current_database() AS name`,
  );
  const database = client.escapeIdentifier(rows[0]?.name ?? '');
  if (rows[0]?.there) return installQueue();
  await permitted(client, 'own the database', `GRANT CREATE ON DATABASE ${database} TO unbrace_jobs`);
  try {
    await installQueue();
  } finally {
    await client.query(`REVOKE CREATE ON DATABASE ${database} FROM unbrace_jobs`);
  }
}

const userOf = (url: string) => decodeURIComponent(new URL(url).username);

async function exists(client: Client, role: string): Promise<boolean> {
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
  return rowCount === 1;
}

async function ensureLogin(client: Client, url: string): Promise<void> {
  const role = userOf(url);
  const name = client.escapeIdentifier(role);
  const password = client.escapeLiteral(decodeURIComponent(new URL(url).password));
  if (!(await exists(client, role)))
    await make(client, role, `CREATE ROLE ${name} LOGIN INHERIT PASSWORD ${password}`);
  const { rows } = await client.query<{ free: boolean }>(
    'SELECT rolsuper OR rolbypassrls AS free FROM pg_roles WHERE rolname = $1',
    [role],
  );
  if (rows[0]?.free)
    throw new Error(`The role ${role} may bypass row security: Unbrace does not sign in with such a role.`);
  if (!(await signsIn(url))) {
    await permitted(
      client,
      `be allowed to change the role ${role}`,
      `ALTER ROLE ${name} LOGIN PASSWORD ${password}`,
    );
  }
}

async function ensureMember(client: Client, member: string, role: string): Promise<void> {
  const { rows } = await client.query<{ able: boolean }>(`SELECT pg_has_role($1, $2, 'SET') AS able`, [
    member,
    role,
  ]);
  if (rows[0]?.able) return;
  await permitted(
    client,
    `be an admin of the role ${role}`,
    `GRANT ${role} TO ${client.escapeIdentifier(member)}`,
  );
}

const make = (client: Client, role: string, sql: string) =>
  permitted(client, `have CREATEROLE, or somebody must make the role ${role}`, sql);

async function permitted(client: Client, right: string, sql: string): Promise<void> {
  try {
    await client.query(sql);
  } catch (error) {
    const insufficientPrivilege = error instanceof DatabaseError && error.code === '42501';
    if (insufficientPrivilege) throw new Error(`The role in DATABASE_URL must ${right}.`, { cause: error });
    throw error;
  }
}

async function signsIn(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch (error) {
    // 28P01: wrong password; 28000: the role may not log in. Anything else is not a matter of passwords.
    if (error instanceof DatabaseError && (error.code === '28P01' || error.code === '28000')) return false;
    throw error;
  }
}
