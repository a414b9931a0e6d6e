import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { newPassword } from './embedded-postgres.mjs';
import { stateFolder } from './paths.mjs';

const file = path.join(stateFolder, 'secrets.json');

/** The passwords and keys of this checkout, made at random on the first call; the file is for its owner only. */
export function localSecrets() {
  const known = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const secrets = {
    postgresPassword: newPassword(),
    appPassword: newPassword(),
    jobsPassword: newPassword(),
    masterKey: randomBytes(32).toString('base64'),
    ...known,
  };
  if (Object.keys(secrets).some((name) => !(name in known))) rememberSecrets(secrets);
  return secrets;
}

export function rememberSecrets(secrets) {
  mkdirSync(stateFolder, { recursive: true });
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
}
