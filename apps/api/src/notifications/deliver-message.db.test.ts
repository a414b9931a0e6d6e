import { Database } from '../platform/database/database.ts';
import { JobRunner } from '../platform/jobs/job-runner.ts';
import { Outbox } from '../platform/outbox/outbox.ts';
import type { GivenClinic } from '../platform/testing/given.ts';
import { type SmtpPeer, startSmtpPeer } from '../platform/testing/smtp-peer.ts';
import { startTestApp, type TestApp } from '../platform/testing/test-app.ts';
import { DeliverMessage } from './deliver-message.ts';

const visit = {
  channel: 'email',
  to: "siobhan.o'brien@example.org",
  subject: "Your visit, Siobhán O'Brien 🌿",
  body: "Dear Siobhán O'Brien,\n\nMia comes on Monday at 11:00. 💆\n",
} as const;

describe('delivering a message', () => {
  let product: TestApp;
  let peer: SmtpPeer;
  let clinic: GivenClinic;
  beforeAll(async () => {
    peer = await startSmtpPeer();
    product = await startTestApp({ env: { SMTP_URL: peer.url } });
    clinic = await product.given.aClinic();
    await workOff();
    expect(peer.inbox).toMatchObject([{ to: [{ address: `owner@${clinic.slug}.example` }] }]);
  });
  afterAll(async () => {
    await product.stop();
    await peer.stop();
  });
  beforeEach(() => (peer.inbox as unknown[]).splice(0));

  const workOff = () => product.app.get(JobRunner).drain();
  const itsTimeHasCome = () => product.sql(`UPDATE graphile_worker._private_jobs SET run_at = now()`);
  let count = 0;
  const put = async (message: Parameters<Outbox['send']>[1] = visit, key = `message-${++count}`) => {
    await product.app
      .get(Database)
      .transaction(clinic.id, (tx) => new Outbox(tx, product.clock.now()).send(key, message));
    const [row] = await product.sql<{ id: string }>('SELECT id FROM outbox WHERE key = $1', [key]);
    return row?.id ?? '';
  };
  const stateOf = async (id: string) => {
    const rows = await product.sql(
      `SELECT o.state, o.attempts, o.payload, o.last_error, m.state AS message, m.body
       FROM outbox o LEFT JOIN messages m ON m.clinic_id = o.clinic_id AND m.id = o.id WHERE o.id = $1`,
      [id],
    );
    return rows[0];
  };

  it('hands it to the SMTP server as it was written, emoji and apostrophes included', async () => {
    const id = await put();
    await workOff();
    expect(peer.inbox).toMatchObject([
      { to: [{ address: visit.to }], subject: visit.subject, text: visit.body, from: { name: 'Unbrace' } },
    ]);
    expect(await stateOf(id)).toMatchObject({ state: 'done', attempts: 1, payload: {}, message: 'sent' });
  });

  it('comes again when the server asks to, and sends it once, under the same Message-ID', async () => {
    peer.refuseNext(451);
    const id = await put();
    await workOff();
    expect(await stateOf(id)).toMatchObject({ state: 'waiting', attempts: 1, message: null });
    const [job] = await product.sql(
      'SELECT attempts, last_error, run_at > now() AS later FROM graphile_worker._private_jobs',
    );
    expect(job).toMatchObject({ attempts: 1, later: true });
    expect(JSON.stringify(job)).not.toContain('@');
    await itsTimeHasCome();
    await workOff();
    expect(peer.inbox).toMatchObject([{ messageId: `<${id}@unbrace.example>` }]);
    expect(await stateOf(id)).toMatchObject({ state: 'done', attempts: 2, message: 'sent' });
  });

  it('does nothing when it is asked again after success', async () => {
    const id = await put();
    await workOff();
    await product.app.get(DeliverMessage).execute({ clinicId: clinic.id, outboxId: id });
    expect(peer.inbox).toHaveLength(1);
  });

  it('gives up when the server will never take it', async () => {
    peer.refuseNext(550);
    const id = await put();
    await workOff();
    await itsTimeHasCome();
    await workOff();
    expect(peer.inbox).toEqual([]);
    expect(await stateOf(id)).toMatchObject({ state: 'failed', last_error: 'SMTP 550', message: 'failed' });
  });

  it('keeps no link that still opens something', async () => {
    const secret = 'x'.repeat(43);
    const id = await put({ ...visit, body: `Come in: http://localhost:3000/invitation#${secret}\n` });
    await workOff();
    expect(peer.inbox[0]?.text).toContain(secret);
    expect(JSON.stringify(await stateOf(id))).not.toContain(secret);
  });

  it('sends the same key once', async () => {
    await put(visit, 'twice');
    await put(visit, 'twice');
    await workOff();
    expect(peer.inbox).toHaveLength(1);
  });

  it('keeps an SMS where there is no provider and people only try things out', async () => {
    const id = await put({ ...visit, channel: 'sms', to: '+61400000000' });
    await workOff();
    expect(await stateOf(id)).toMatchObject({ state: 'done', message: 'kept' });
  });

  it('writes neither address nor text into the log', () => {
    expect(product.logs.join()).not.toMatch(/o'brien|Siobh|Monday at 11|not to be quoted/i);
  });
});
