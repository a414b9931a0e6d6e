import { afterEach } from '@jest/globals';
import Stripe from 'stripe';
import { startStripeSimulator, type StripeSimulator, type StripeSimulatorOptions } from '../start.ts';

export const clinic = 'acct_clinic';
export const otherClinic = 'acct_other';
export const onClinic = { stripeAccount: clinic };

/** A noon that no clock change is near. */
export const noon = Date.UTC(2026, 10, 20, 12);

const running: StripeSimulator[] = [];

/** A started simulator with two connected accounts whose clock stands still, and the official library. */
export async function started(options: StripeSimulatorOptions = {}) {
  const simulator = await startStripeSimulator({
    accounts: [clinic, otherClinic],
    clock: () => noon,
    ...options,
  });
  running.push(simulator);
  return { simulator, stripe: clientOf(simulator) };
}

export const clientOf = ({ connection }: StripeSimulator, config: object = {}): Stripe =>
  new Stripe('sk_test_51Simulation', { ...connection, maxNetworkRetries: 0, telemetry: false, ...config });

afterEach(async () => {
  await Promise.all(running.splice(0).map((simulator) => simulator.close()));
});
