import { randomBytes } from 'node:crypto';
import { readConfig } from '../platform/config/config.ts';
import { Undeliverable } from './carrier.ts';
import { Carriers } from './carriers.ts';

const urls = {
  APP_DATABASE_URL: 'postgres://app@localhost/unbrace',
  JOBS_DATABASE_URL: 'postgres://jobs@localhost/unbrace',
  UNBRACE_MASTER_KEY: randomBytes(32).toString('base64'),
};
const message = {
  channel: 'sms',
  to: '+61400000000',
  subject: '',
  body: 'Mia is on her way',
  bookingId: null,
} as const;

describe('the ways that messages go', () => {
  it('keeps them in the demo', async () => {
    const carriers = new Carriers(readConfig({ ...urls, UNBRACE_MODE: 'demo' }));
    expect(await carriers.of('sms').carry('1', message)).toBe('kept');
    expect(await carriers.of('email').carry('1', message)).toBe('kept');
  });

  it('says clearly that production has no SMS provider yet', async () => {
    const carriers = new Carriers(
      readConfig({
        ...urls,
        UNBRACE_MODE: 'production',
        SMTP_URL: 'smtp://localhost',
        UNBRACE_PUBLIC_URL: 'https://visits.example',
      }),
    );
    await expect(carriers.of('sms').carry('1', message)).rejects.toEqual(
      new Undeliverable('no SMS provider is configured'),
    );
  });
});
