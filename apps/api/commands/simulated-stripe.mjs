import { randomBytes } from 'node:crypto';
import { freePort, isFree } from './ports.mjs';

/** The demo has its own Stripe, unless it was given the key of a real one. */
export const needsSimulatedStripe = (env) => env.UNBRACE_MODE === 'demo' && !env.STRIPE_SECRET_KEY;

/** The demo's first clinic has this account at the simulated Stripe. */
export const demoAccount = 'acct_unbraceDemo';

/**
 * A Stripe that keeps state and moves no money, beside the API on `apiPort`; without a `stateFile` it forgets. `env` is what
 * the API needs to talk to it.
 */
export async function simulatedStripe({ apiPort, stateFile, browserHost = 'localhost' }) {
  // Built only now: the command itself runs before anything is.
  const { startStripeSimulator } = await import('@unbrace/stripe-simulator');
  const wished = apiPort + 9111;
  const port = wished < 65_536 && (await isFree(wished)) ? wished : await freePort();
  const webhookSecret = `whsec_${randomBytes(24).toString('hex')}`;
  const simulator = await startStripeSimulator({
    port,
    publicUrl: `http://${browserHost}:${port}`,
    accounts: [demoAccount],
    webhooks: [{ url: `http://127.0.0.1:${apiPort}/api/v1/stripe/webhooks`, secret: webhookSecret }],
    ...(stateFile ? { stateFile } : {}),
  });
  const env = {
    STRIPE_SECRET_KEY: `sk_test_${randomBytes(12).toString('hex')}`,
    STRIPE_WEBHOOK_SECRET: webhookSecret,
    STRIPE_URL: simulator.url,
  };
  return { env, stop: () => simulator.close() };
}
