import { writeFile } from 'node:fs/promises';
import { days } from '@unbrace/shared/kernel';
import type { Role } from '@unbrace/shared/identity';
import { readConfig } from '../platform/config/config.ts';
import { readMigratorAsApp } from '../platform/config/migrator-config.ts';
import type { DemoClient } from './clients-come.ts';
import { harbour, swan } from './clinics.ts';
import { fillClinic } from './fill-clinic.ts';
import { demoPassword, type OpenClinic } from './open-clinic.ts';
import { product } from './product.ts';

/** Fills an empty installation with the demo's two clinics. Dates are relative to now; the rest is the same every time. */
const config = readConfig();
const realNow = Date.now();
const unbrace = product(config, readMigratorAsApp(), realNow - days(60));

try {
  const sydney = await fillClinic(
    unbrace,
    harbour,
    { state: 'NSW', from: 0, count: 60, perClient: 4 },
    realNow,
  );
  await fillClinic(unbrace, swan, { state: 'WA', from: 60, count: 8, perClient: 3 }, realNow);
  await writeGuide(sydney);
} finally {
  await unbrace.database.onApplicationShutdown();
  await unbrace.migrator.onApplicationShutdown();
}

/** Where to begin and how to sign in, for the start command and the web's front page. */
async function writeGuide({
  clinic,
  clients,
}: {
  clinic: OpenClinic;
  clients: readonly DemoClient[];
}): Promise<void> {
  if (!config.demoGuide) return;
  const signIn = (role: Role, email: string, name: string) => ({
    role,
    email,
    name,
    password: demoPassword,
    clinic: 'harbour',
  });
  const [therapist] = clinic.therapists.values();
  const [client] = clients;
  const guide = {
    clinics: [
      { slug: 'harbour', name: harbour.clinic.name, suburb: 'Sydney' },
      { slug: 'swan-river', name: swan.clinic.name, suburb: 'Perth' },
    ],
    demoSignIns: [
      ...[...clinic.staff].map(([role, { email, name }]) => signIn(role, email, name)),
      ...(therapist ? [signIn('therapist', therapist.email, therapist.name)] : []),
      ...(client ? [signIn('client', client.email, client.name)] : []),
    ],
  };
  await writeFile(config.demoGuide, JSON.stringify(guide, null, 2));
}
