import { createClinic } from '../clinics/create-clinic.ts';
import { readArguments } from '../clinics/create-clinic-arguments.ts';
import { SystemClock } from '../platform/clock/clock.ts';
import { readMigratorAsApp } from '../platform/config/migrator-config.ts';
import { Vault } from '../platform/crypto/vault.ts';
import { Database } from '../platform/database/database.ts';
import { isUniqueViolation } from '../platform/database/violations.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  const request = readArguments(process.argv.slice(2));
  const config = readMigratorAsApp();
  const clock = new SystemClock();
  const database = new Database(config);
  try {
    const { publicUrl } = config;
    const vault = new Vault(config, clock);
    const { ownerLink } = await createClinic(request, { database, vault, clock, publicUrl });
    say(`${request.name} is open on ${publicUrl}, under the short name ${request.slug}.`);
    say(`Its owner, ${request.ownerEmail}, comes in by this link, once, within seven days:\n${ownerLink}`);
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    throw new Error(`There is a clinic with the short name ${request.slug} already.`, { cause: error });
  } finally {
    await database.onApplicationShutdown();
  }
}

await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
