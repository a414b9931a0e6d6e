import { writeFile } from 'node:fs/promises';
import { days } from '@unbrace/shared/kernel';
import type { Role } from '@unbrace/shared/identity';
import { readConfig } from '../platform/config/config.ts';
import { readMigratorAsApp } from '../platform/config/migrator-config.ts';
import { askedByName } from './asked-by-name.ts';
import { clientsCome, type DemoClient } from './clients-come.ts';
import { liveVisit } from './live-visit.ts';
import { type ClinicPlan, demoPassword, openClinic, type OpenClinic } from './open-clinic.ts';
import { perthServices, perthSuburbs, perthTherapists } from './perth.ts';
import { planVisits } from './plan-visits.ts';
import { product, type Product } from './product.ts';
import { Random } from './random.ts';
import { services, suburbs } from './sydney.ts';
import { therapists } from './sydney-therapists.ts';
import { waitingOnes } from './waiting-ones.ts';

/** Fills an empty installation with the demo's two clinics. Dates are relative to now; the rest is the same every time. */
const config = readConfig();
const realNow = Date.now();
const unbrace = product(config, readMigratorAsApp(), realNow - days(60));

const harbour: ClinicPlan = {
  clinic: {
    slug: 'harbour',
    name: 'Harbour Mobile Massage',
    timeZone: 'Australia/Sydney',
    phone: '+61255501234',
    latitude: -33.8523,
    longitude: 151.2108,
    ownerEmail: 'owner@harbour.example',
    ownerName: 'Dana Whitlam',
    // Somebody who comes back tomorrow still finds offers and holds to look at.
    settings: { offerMinutes: 1_440, clearanceHours: 168, clearanceDesk: { contact: 'Dr Naomi Feld' } },
  },
  services,
  therapists,
  suburbs,
  staff: [
    { role: 'admin', name: 'Ruth Castellano' },
    { role: 'scheduler', name: 'Callum Pike' },
    { role: 'clinical_lead', name: 'Dr Naomi Feld' },
    { role: 'finance', name: 'Joanne Tsai' },
  ],
};
const swan: ClinicPlan = {
  clinic: {
    slug: 'swan-river',
    name: 'Swan River Hands',
    timeZone: 'Australia/Perth',
    phone: '+61855504321',
    latitude: -31.9523,
    longitude: 115.8613,
    ownerEmail: 'owner@swan-river.example',
    ownerName: 'Pia Lindqvist',
  },
  services: perthServices,
  therapists: perthTherapists,
  suburbs: perthSuburbs,
  staff: [{ role: 'admin', name: 'Wes Garrity' }],
};

try {
  const sydney = await fill(unbrace, harbour, { state: 'NSW', from: 0, count: 60, perClient: 4 });
  await fill(unbrace, swan, { state: 'WA', from: 60, count: 8, perClient: 3 });
  await writeGuide(sydney);
} finally {
  await unbrace.database.onApplicationShutdown();
  await unbrace.migrator.onApplicationShutdown();
}

async function fill(
  unbrace: Product,
  plan: ClinicPlan,
  size: { state: string; from: number; count: number; perClient: number },
): Promise<{ clinic: OpenClinic; clients: DemoClient[] }> {
  const random = new Random(20_261_120 + size.from);
  const { timeZone: zone, slug } = plan.clinic;
  tell(`${plan.clinic.name}: team and services`);
  unbrace.clock.set(realNow - days(60));
  const clinic = await openClinic(unbrace, plan);
  tell(`${plan.clinic.name}: ${size.count} clients`);
  const clients = await clientsCome(unbrace, random, { slug, suburbs: plan.suburbs, ...size });
  const sold = await unbrace.services.list(clinic.owner);
  const plans = planVisits(random, {
    clients,
    services: sold.map(({ id, style, prices }) => ({
      id,
      style,
      minutes: prices.map((each) => each.minutes).filter((each) => each <= 90),
    })),
    zone,
    realNow,
    perClient: size.perClient,
  });
  const stage = { unbrace, random, therapists: clinic.therapists, realNow, zone };
  for (const [index, visit] of plans.entries()) {
    if (index % 50 === 0) tell(`${plan.clinic.name}: visit ${index} of ${plans.length}`);
    await liveVisit(stage, visit);
  }
  await waitingOnes(stage, clinic, clients);
  await askedByName(stage, clinic, clients);
  unbrace.clock.set(realNow);
  await unbrace.sweep.execute(clinic.owner.clinicId);
  return { clinic, clients };
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

function tell(line: string): void {
  process.stderr.write(`    ${line}\n`);
}
