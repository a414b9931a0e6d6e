import { z } from 'zod';
import { StartRefused } from './start-refused.ts';

const Url = (...protocols: string[]) =>
  z.url({
    protocol: new RegExp(`^(?:${protocols.join('|')})$`),
    error: `must be a ${protocols.join(' or ')} URL`,
  });

const MasterKey = z
  .base64({ error: 'must be 32 random bytes in base64' })
  .refine((text) => Buffer.from(text, 'base64').length === 32, {
    error: 'must be 32 random bytes in base64',
  });

/** What `npm start` and the tests use for a master key. Production refuses it. */
export const demoMasterKey = Buffer.alloc(32, 'unbrace-demo').toString('base64');

const Environment = z
  .object({
    NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
    UNBRACE_MODE: z.enum(['demo', 'test', 'production'], { error: 'must be demo, test or production' }),
    PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
    HOST: z.string().default('127.0.0.1'),
    UNBRACE_PUBLIC_URL: Url('http', 'https').optional(),
    APP_DATABASE_URL: Url('postgres', 'postgresql'),
    JOBS_DATABASE_URL: Url('postgres', 'postgresql'),
    UNBRACE_MASTER_KEY: MasterKey,
    UNBRACE_WORKER: z.enum(['in-process', 'separate']).default('in-process'),
    SMTP_URL: Url('smtp', 'smtps').optional(),
    OSRM_URL: Url('http', 'https').optional(),
    OSRM_TIMEOUT_MS: z.coerce.number().int().min(50).max(10_000).default(800),
    STRIPE_SECRET_KEY: z
      .string()
      .regex(/^[sr]k_(test|live)_\w+$/, { error: 'must be a secret key of Stripe, sk_... or rk_...' })
      .optional(),
    STRIPE_WEBHOOK_SECRET: z
      .string()
      .regex(/^whsec_\w+$/, { error: 'must be the secret of the webhook endpoint, whsec_...' })
      .optional(),
    STRIPE_URL: Url('http', 'https').optional(),
    MAIL_FROM: z.string().default('Unbrace <visits@unbrace.example>'),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
    UNBRACE_WEB_ROOT: z.string().optional(),
    UNBRACE_DEMO_GUIDE: z.string().optional(),
  })
  .superRefine((env, issues) => {
    const refuse = (path: string, message: string) =>
      issues.addIssue({ code: 'custom', path: [path], message });
    if (env.NODE_ENV === 'production' && env.UNBRACE_MODE !== 'production') {
      refuse('UNBRACE_MODE', 'must be production when NODE_ENV is production');
    }
    if (env.STRIPE_SECRET_KEY && !env.STRIPE_WEBHOOK_SECRET)
      refuse('STRIPE_WEBHOOK_SECRET', 'is needed: without it nothing that Stripe tells can be believed');
    if (env.UNBRACE_MODE !== 'production') return;
    if (env.STRIPE_URL) refuse('STRIPE_URL', 'leads to a simulated Stripe, which moves no money');
    if (env.UNBRACE_MASTER_KEY === demoMasterKey)
      refuse('UNBRACE_MASTER_KEY', 'is the demo key; make one with `openssl rand -base64 32`');
    if (!env.SMTP_URL) refuse('SMTP_URL', 'is needed: without it nobody gets a message');
    if (!env.UNBRACE_PUBLIC_URL) refuse('UNBRACE_PUBLIC_URL', 'is needed: links in messages begin with it');
    else if (!env.UNBRACE_PUBLIC_URL.startsWith('https:'))
      refuse('UNBRACE_PUBLIC_URL', 'must begin with https: in production');
  });

/** Where payments go. With a `url` it is the simulated Stripe. */
export interface StripeAccess {
  readonly secretKey: string;
  readonly webhookSecret: string;
  readonly url: URL | undefined;
}

/** Everything that the outside decides, parsed once. The only place that reads the environment. */
export class Config {
  readonly mode: 'demo' | 'test' | 'production';
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string;
  readonly appDatabaseUrl: string;
  readonly jobsDatabaseUrl: string;
  readonly masterKey: Buffer;
  readonly workerInProcess: boolean;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  /** The routing service, without a slash at its end; without one drives are estimated. */
  readonly osrmUrl: string | undefined;
  readonly osrmTimeoutMs: number;
  /** Null: every visit is paid on the day. */
  readonly stripe: StripeAccess | null;
  readonly logLevel: string;
  readonly webRoot: string | undefined;
  /** The file in which the demo's seeding wrote its clinics and sign-ins. */
  readonly demoGuide: string | undefined;

  constructor(env: z.infer<typeof Environment>) {
    this.mode = env.UNBRACE_MODE;
    this.host = env.HOST;
    this.port = env.PORT;
    this.publicUrl = (env.UNBRACE_PUBLIC_URL ?? `http://localhost:${env.PORT}`).replace(/\/$/, '');
    this.appDatabaseUrl = env.APP_DATABASE_URL;
    this.jobsDatabaseUrl = env.JOBS_DATABASE_URL;
    this.masterKey = Buffer.from(env.UNBRACE_MASTER_KEY, 'base64');
    this.workerInProcess = env.UNBRACE_WORKER === 'in-process';
    this.smtpUrl = env.SMTP_URL;
    this.mailFrom = env.MAIL_FROM;
    this.osrmUrl = env.OSRM_URL?.replace(/\/$/, '');
    this.osrmTimeoutMs = env.OSRM_TIMEOUT_MS;
    this.stripe = stripeAccess(env);
    this.logLevel = env.LOG_LEVEL;
    this.webRoot = env.UNBRACE_WEB_ROOT;
    this.demoGuide = env.UNBRACE_DEMO_GUIDE;
  }

  /** Cookies are `Secure` and `__Host-` exactly when people reach the product over https. */
  get secureCookies(): boolean {
    return this.publicUrl.startsWith('https:');
  }
}

function stripeAccess({
  STRIPE_SECRET_KEY: secretKey,
  STRIPE_WEBHOOK_SECRET: webhookSecret,
  STRIPE_URL: url,
}: z.infer<typeof Environment>): StripeAccess | null {
  if (!secretKey || !webhookSecret) return null;
  return { secretKey, webhookSecret, url: url === undefined ? undefined : new URL(url) };
}

/** What is wrong with the configuration, all of it at once. Values are never repeated: some are secrets. */
export class ConfigError extends StartRefused {
  constructor(problems: readonly string[]) {
    super(`The configuration is not right:\n${problems.map((each) => `  - ${each}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/** @throws ConfigError with the whole list of what is wrong. */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const parsed = Environment.safeParse(env);
  if (parsed.success) return new Config(parsed.data);
  throw new ConfigError(
    parsed.error.issues.map(({ path, message }) => {
      const name = path.join('.');
      return env[name] === undefined && message.startsWith('Invalid')
        ? `${name} is missing`
        : `${name} ${message}`;
    }),
  );
}
