import { ConfigError, demoMasterKey, readConfig } from './config.ts';

const good = {
  NODE_ENV: 'production',
  UNBRACE_MODE: 'production',
  APP_DATABASE_URL: 'postgres://app:secret@db/unbrace',
  JOBS_DATABASE_URL: 'postgres://jobs:secret@db/unbrace',
  UNBRACE_MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
  UNBRACE_PUBLIC_URL: 'https://book.example.com/',
  SMTP_URL: 'smtp://mail:25',
};

const refusal = (env: Record<string, string>) => {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
  }
  return 'accepted';
};

describe('the configuration', () => {
  it('is read once into plain values', () => {
    expect(readConfig(good)).toMatchObject({
      port: 3000,
      publicUrl: 'https://book.example.com',
      workerInProcess: true,
    });
    expect(readConfig(good).secureCookies).toBe(true);
  });

  it('lists everything that is wrong at once, and repeats no value', () => {
    const message = refusal({
      UNBRACE_MODE: 'loud',
      APP_DATABASE_URL: 'mysql://hunter2',
      UNBRACE_MASTER_KEY: 'c2hvcnQ=',
    });
    expect(message).toContain('UNBRACE_MODE must be demo, test or production');
    expect(message).toContain('APP_DATABASE_URL must be a postgres or postgresql URL');
    expect(message).toContain('JOBS_DATABASE_URL');
    expect(message).toContain('UNBRACE_MASTER_KEY must be 32 random bytes');
    expect(message).not.toContain('hunter2');
  });

  it.each([
    ['demo mode', { UNBRACE_MODE: 'demo' }, 'UNBRACE_MODE must be production'],
    ['the demo key', { UNBRACE_MASTER_KEY: demoMasterKey }, 'is the demo key'],
    ['plain http', { UNBRACE_PUBLIC_URL: 'http://book.example.com' }, 'must begin with https'],
  ])('refuses %s in production', (_, change, expected) => {
    expect(refusal({ ...good, ...change })).toContain(expected);
  });
});
