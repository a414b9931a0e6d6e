import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { newPassword } from './embedded-postgres.mjs';
import { stateFolder } from './paths.mjs';
import { PlainError } from './plain-error.mjs';

const file = path.join(stateFolder, 'secrets.json');

/** The passwords and keys of this checkout, made at random on the first call; the file is for its owner only. */
export function localSecrets() {
  const known = readSecrets();
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

function readSecrets() {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return {};
    throw new PlainError(
      `${file} cannot be read (${error.code ?? 'it is no JSON'}): it belongs to the user who made it.`,
    );
  }
}

export function rememberSecrets(secrets) {
  mkdirSync(stateFolder, { recursive: true });
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
}
