import { parseArgs } from 'node:util';
import { startStripeSimulator } from './start.ts';

const usage = `stripe-simulator: a Stripe that keeps state and moves no money

  --port 12111             where it listens (12111)
  --state FILE             keeps its state there; in memory without it
  --account acct_x         a connected account; may be given again
  --webhook URL            an endpoint that hears connected accounts; wants --secret
  --secret whsec_x         the secret that its signatures are made with
  --public-url URL         where browsers reach the hosted pages`;

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '12111' },
    state: { type: 'string' },
    account: { type: 'string', multiple: true, default: [] },
    webhook: { type: 'string' },
    secret: { type: 'string' },
    'public-url': { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help || Boolean(values.webhook) !== Boolean(values.secret)) {
  console.log(usage);
  process.exitCode = values.help ? 0 : 1;
} else {
  const { webhook, secret } = values;
  const simulator = await startStripeSimulator({
    port: Number(values.port),
    accounts: values.account,
    ...(values.state ? { stateFile: values.state } : {}),
    ...(values['public-url'] ? { publicUrl: values['public-url'] } : {}),
    ...(webhook && secret ? { webhooks: [{ url: webhook, secret }] } : {}),
  });
  console.log(`Simulated Stripe at ${simulator.url}, its controls at ${simulator.url}/_simulator`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void simulator.close());
}
