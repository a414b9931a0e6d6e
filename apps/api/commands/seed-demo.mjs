import { runBuilt } from './api-process.mjs';
import { demoGuide, rememberSeeding, seedingOf } from './demo-state.mjs';

/** Fills the database with the demo clinics on the first run; the seeder itself tells how far it is. */
export async function seedDemo(env) {
  if (seedingOf(env.DATABASE_URL) === 'done') return;
  rememberSeeding(env.DATABASE_URL, 'begun');
  console.error('  Filling the demo clinic');
  // The past is paid on the day: no card was ever asked for it.
  const past = { ...env, UNBRACE_DEMO_GUIDE: demoGuide, STRIPE_SECRET_KEY: undefined };
  await runBuilt('demo/seed-demo.js', [], past);
  rememberSeeding(env.DATABASE_URL, 'done');
}
