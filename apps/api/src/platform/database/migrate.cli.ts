import { fileURLToPath } from 'node:url';
import { readMigratorConfig } from '../config/migrator-config.ts';
import { migrate } from './migrate.ts';

const migrationsDir = fileURLToPath(new URL('../../../../../prisma/migrations', import.meta.url));
const log = (line: string) => process.stderr.write(`${line}\n`);

try {
  await migrate({ ...readMigratorConfig(), migrationsDir, log });
} catch (error) {
  log(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
